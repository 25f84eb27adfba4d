export declare const findChromium: () => Promise<{
  readonly executablePath: string
  readonly args: ReadonlyArray<string>
}>
