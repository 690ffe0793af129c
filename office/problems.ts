/** Why a file can't be read, for whoever chose it. */
export interface OfficeProblem {
  code: OfficeProblemCode
  message: string
}

export type OfficeProblemCode = keyof typeof sentences

const sentences = {
  missing: '找不到这个文件。',
  empty: '文件是空的。',
  too_large: '文件太大，请拆成几个文件。',
  encrypted: '文件加了密码，请去掉密码另存一份再导入。',
  truncated: '文件不完整，可能没有传完，请重新取一份。',
  broken: '文件已损坏，请用 Excel 打开后另存为 .xlsx 再导入。',
  macros: '文件带有宏（.xlsm），请另存为不带宏的 .xlsx 再导入。',
  old_excel: '这是旧格式的 Excel 文件（.xls），请另存为 .xlsx 再导入。',
  binary_excel: '这是二进制格式的 Excel 文件（.xlsb），请另存为 .xlsx 再导入。',
  web_page: '这其实是一个网页，只是改了扩展名；请用 Excel 打开后另存为 .xlsx 再导入。',
  not_a_table: '这不是表格文件，请用 .xlsx 或 .csv。',
  renamed: '扩展名和内容不一致，像是改过名的文件；请用 Excel 打开后另存为 .xlsx 或 .csv 再导入。',
  encoding: '看不出文字的编码，请另存为 UTF-8 编码的 .csv 再导入。',
  quotes: '有引号没有成对，从那里起读不下去；请检查双引号。',
  too_many_parts: '文件里的部件太多，不像一个普通的文件。',
  inflates: '文件解开后太大，不像一个普通的文件。',
  too_many_rows: '行数太多，请拆成几个文件。',
  too_many_columns: '列数太多，请只留需要的列。',
  long_cell: '有一格的文字太长，请检查。',
  broken_document: '文件已损坏，请用 Word 打开后另存为 .docx 再导入。',
  macros_document: '文件带有宏（.docm），请另存为不带宏的 .docx 再导入。',
  old_word: '这是旧格式的 Word 文档（.doc），请用 Word 打开后另存为 .docx 再导入。',
  not_a_document: '这不是 Word 文档，像是改过扩展名的文件；请用 Word 打开后另存为 .docx 再导入。',
  unknown_kind: '请用 .docx、.xlsx、.csv 或 .txt 文件。',
  long_line: '有一段文字太长，请检查。',
  too_many_lines: '文字太多，请拆成几个文件。',
} as const

/** Ends a reading from wherever it is; `readOffice` turns it into a value. */
export class Unreadable extends Error {
  constructor(readonly code: OfficeProblemCode) {
    super(code)
  }
}

export const problem = (code: OfficeProblemCode): OfficeProblem => ({ code, message: sentences[code] })
