/**
 * Help and wrong usage: help that was asked for is the answer and goes to standard output; help
 * that was not goes to standard error, with what was wrong in both languages.
 *
 * @module
 */

import * as Console from "effect/Console"
import type * as CliError from "effect/cli/CliError"
import * as CliOutput from "effect/cli/CliOutput"
import * as Effect from "effect/Effect"

export const layer = CliOutput.layerPresenter({
  present: (event) =>
    Effect.gen(function* () {
      if (
        event._tag === "InvalidInvocation" ||
        (event._tag === "Help" && event.reason === "Implicit")
      ) {
        const formatter = CliOutput.defaultFormatter({ colors: false })
        yield* Console.error(formatter.formatHelpDoc(event.helpDoc))
        const errors = event._tag === "InvalidInvocation" ? event.errors : []
        for (const error of errors) {
          yield* Console.error(`\nLỗi: ${inVietnamese(error)}\nError: ${error.message}`)
        }
        return
      }
      yield* CliOutput.defaultPresenter.present(event)
    })
})

const inVietnamese = (error: CliError.NonShowHelpErrors): string => {
  switch (error._tag) {
    case "UnrecognizedOption":
      return `không có tùy chọn ${error.option}`
    case "DuplicateOption":
      return `tùy chọn --${error.option} trùng tên`
    case "MissingOption":
      return `thiếu tùy chọn bắt buộc --${error.option}`
    case "MissingArgument":
      return `thiếu đối số bắt buộc ${error.argument}`
    case "UnexpectedArgument":
      return `thừa đối số: ${error.arguments.map((value) => JSON.stringify(value)).join(", ")}`
    case "InvalidValue":
      return error.kind === "argument"
        ? `đối số ${error.option} không nhận giá trị "${error.value}"`
        : `tùy chọn --${error.option} không nhận giá trị "${error.value}"`
    case "UnknownSubcommand":
      return `không có lệnh "${error.subcommand}"`
    case "ValidationError":
    case "UserError":
      return error.message
  }
}
