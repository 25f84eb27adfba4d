/**
 * An example of a form: what the declaration of residence (CT01, procedure 1.004222) asks, in part.
 * It is not the official form.
 *
 * @module
 */
import * as Form from "../form/Form.ts"

const person = {
  fullName: {
    kind: "text",
    label: { vi: "Họ, chữ đệm và tên", en: "Full name" },
    minimumLength: 2,
    maximumLength: 100
  },
  birthDate: { kind: "date", label: { vi: "Ngày sinh", en: "Date of birth" } },
  citizenId: {
    kind: "text",
    label: { vi: "Số định danh cá nhân", en: "Citizen's number" },
    format: "citizenId"
  }
} as const

const rented = { _tag: "Is", question: "housing", value: "rented" } as const
const notHead = { _tag: "Is", question: "isHead", value: false } as const

const members = Form.rows({
  fields: {
    ...person,
    relation: { kind: "text", label: { vi: "Quan hệ với chủ hộ", en: "Relation to the head" } }
  },
  required: { fullName: true, birthDate: true, relation: true }
})

/** The example. */
export const residenceForm = Form.define({
  id: "example-residence",
  title: { vi: "Tờ khai thay đổi thông tin cư trú", en: "Declaration of residence" },
  note: {
    vi: "Ví dụ của thư viện, không phải mẫu CT01 chính thức.",
    en: "An example of the library, not the official form CT01."
  },
  source: "written for tests after the headings of form CT01",
  fields: {
    ...person,
    adult: { kind: "yesNo", label: { vi: "Đủ 18 tuổi", en: "Aged 18 or more" } },
    guardian: {
      kind: "text",
      label: { vi: "Cha, mẹ hoặc người giám hộ", en: "Parent or guardian" }
    },
    phone: { kind: "text", label: { vi: "Số điện thoại", en: "Telephone" }, format: "phone" },
    email: { kind: "text", label: { vi: "Thư điện tử", en: "E-mail" }, format: "email" },
    housing: {
      kind: "choice",
      label: { vi: "Chỗ ở hợp pháp là", en: "The lawful dwelling is" },
      choices: [
        { value: "owned", text: { vi: "Nhà của mình", en: "One's own house" } },
        { value: "family", text: { vi: "Nhà của người thân", en: "A relative's house" } },
        { value: "rented", text: { vi: "Thuê, mượn, ở nhờ", en: "Rented, lent or shared" } }
      ]
    },
    leaseFrom: { kind: "date", label: { vi: "Thuê từ ngày", en: "Lease from" } },
    leaseTo: { kind: "date", label: { vi: "Thuê đến ngày", en: "Lease to" } },
    isHead: { kind: "yesNo", label: { vi: "Là chủ hộ", en: "Is head of the household" } },
    headName: { kind: "text", label: { vi: "Họ tên chủ hộ", en: "Name of the head" } },
    relation: { kind: "text", label: { vi: "Quan hệ với chủ hộ", en: "Relation to the head" } },
    members: {
      kind: "list",
      label: { vi: "Thành viên cùng thay đổi", en: "Members who move along" },
      rows: members,
      atMost: 20
    },
    people: { kind: "number", label: { vi: "Số người đăng ký", en: "People registered" } }
  },
  shown: {
    guardian: { _tag: "Is", question: "adult", value: false },
    leaseFrom: rented,
    leaseTo: rented,
    headName: notHead,
    relation: notHead
  },
  required: {
    fullName: true,
    birthDate: true,
    citizenId: { _tag: "Is", question: "adult", value: true },
    guardian: true,
    housing: true,
    isHead: true,
    headName: true,
    relation: true,
    leaseFrom: true,
    phone: { _tag: "Not", of: { _tag: "Answered", question: "email" } }
  },
  computed: {
    adult: {
      _tag: "Holds",
      condition: {
        _tag: "Compare",
        left: {
          _tag: "Years",
          from: { _tag: "ValueOf", question: "birthDate" },
          to: { _tag: "Today" }
        },
        is: "atLeast",
        right: { _tag: "Constant", value: 18 }
      }
    },
    people: {
      _tag: "Sum",
      of: [
        { _tag: "Constant", value: 1 },
        { _tag: "Count", question: "members" }
      ]
    }
  },
  checks: [
    {
      rule: "born-by-today",
      field: "birthDate",
      holds: {
        _tag: "Compare",
        left: { _tag: "ValueOf", question: "birthDate" },
        is: "atMost",
        right: { _tag: "Today" }
      },
      text: {
        vi: "Ngày sinh: không được sau ngày hôm nay.",
        en: "Date of birth: not later than today."
      }
    },
    {
      rule: "lease-order",
      field: "leaseTo",
      holds: {
        _tag: "Compare",
        left: { _tag: "ValueOf", question: "leaseFrom" },
        is: "less",
        right: { _tag: "ValueOf", question: "leaseTo" }
      },
      text: {
        vi: "Thuê đến ngày: phải sau ngày bắt đầu thuê.",
        en: "Lease to: later than the day it begins."
      }
    }
  ]
})
