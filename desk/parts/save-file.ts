const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a workbook to the browser under a name, without what a file system refuses in it. */
export function saveWorkbook(bytes: BlobPart, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: workbook }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_')}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
