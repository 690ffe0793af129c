import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { looks } from './looks'

interface Pictured {
  screen: { name: string }
  look: { name: string }
  faults: string[]
}

export const fileOf = (screen: Pictured['screen'], look: Pictured['look']): string =>
  `${screen.name}.${look.name}.png`

/** Writes the page on which all pictures lie: a row for each screen, a column for each look, faults in words. */
export function writeAlbum(folder: string, shots: Pictured[]): void {
  const names = [...new Set(shots.map(({ screen }) => screen.name))]
  const head = looks.map(({ name }) => `<th>${name}</th>`).join('')
  const rows = names
    .map((name) =>
      row(
        name,
        shots.filter(({ screen }) => screen.name === name),
      ),
    )
    .join('\n')
  const faulty = shots.filter(({ faults }) => faults.length > 0).length
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>西城职工: every screen</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #f7f4ef; color: #211c18; }
  th { position: sticky; top: 0; background: #f7f4ef; text-align: left; }
  td, th { padding: 8px; vertical-align: top; }
  img { width: 195px; border: 1px solid #e4ddd3; border-radius: 8px; }
  ul { width: 195px; padding-left: 18px; color: #8a4d06; }
</style>
<h1>西城职工: every screen</h1>
<p>${names.length} screens, ${shots.length} pictures, ${faulty} with a fault.</p>
<table><tr><th></th>${head}</tr>
${rows}
</table></html>
`
  writeFileSync(join(folder, 'index.html'), html)
}

function row(name: string, shots: Pictured[]): string {
  const cells = shots.map(({ screen, look, faults }) => {
    const file = fileOf(screen, look)
    const said = faults.map((fault) => `<li>${escaped(fault)}</li>`).join('')
    return `<td><a href="${file}"><img src="${file}" alt="${name}, ${look.name}" loading="lazy"></a>${said && `<ul>${said}</ul>`}</td>`
  })
  return `<tr><th id="${name}">${name}</th>${cells.join('')}</tr>`
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`)
