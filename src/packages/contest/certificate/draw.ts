import type { Plan } from '../../../platform/Drawing'
import type { CertificateWords } from './certificate-words'
import { linesOf } from './lines'

type Pen = CanvasRenderingContext2D

/** A sheet of paper is the same by day and by night; the colours are those of `tokens.scss` by day. */
const colours = { paper: '#fffdf8', ink: '#211c18', soft: '#665e57', red: '#b5282b', gold: '#a98434' }

const [width, height] = [750, 1060]
const margin = 100
const room = width - 2 * margin
const middle = width / 2

/** The certificate as a sheet of upright paper. */
export const certificatePlan = (words: CertificateWords): Plan => ({
  width,
  height,
  draw(pen, family) {
    drawPaper(pen)
    const write = writer(pen, family)
    write(words.title, { size: 68, bold: true, colour: colours.red, spaced: 12, at: [middle, 206] })
    drawRule(pen, 248)
    drawName(words.name, write)
    drawBody(words.body, drawOrganiser(words.organiser, write) - 80, write)
    write(words.day, { size: 28, right: true, at: [width - margin, 888] })
    write(words.number, { size: 26, colour: colours.soft, at: [middle, 952] })
  },
})

/** Paper, a frame in gold, and the red wall with its coping along head and foot. */
function drawPaper(pen: Pen): void {
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = colours.red
  pen.fillRect(0, 0, width, 22)
  pen.fillRect(0, height - 22, width, 22)
  pen.strokeStyle = colours.gold
  pen.lineWidth = 3
  pen.strokeRect(44, 62, width - 88, height - 124)
  pen.lineWidth = 1
  pen.strokeRect(54, 72, width - 108, height - 144)
  for (const x of [44, width - 44]) for (const y of [62, height - 62]) drawCorner(pen, x, y)
}

function drawCorner(pen: Pen, x: number, y: number): void {
  pen.fillStyle = colours.paper
  pen.fillRect(x - 16, y - 16, 32, 32)
  pen.lineWidth = 3
  pen.strokeRect(x - 11, y - 11, 22, 22)
  pen.fillStyle = colours.gold
  pen.fillRect(x - 3, y - 3, 6, 6)
}

/** A thin line that a small diamond parts. */
function drawRule(pen: Pen, y: number): void {
  pen.fillStyle = colours.gold
  for (const x of [middle - 160, middle + 24]) pen.fillRect(x, y - 0.5, 136, 1)
  pen.beginPath()
  pen.moveTo(middle, y - 8)
  pen.lineTo(middle + 8, y)
  pen.lineTo(middle, y + 8)
  pen.lineTo(middle - 8, y)
  pen.fill()
}

const drawName = (name: string, write: Write): void => {
  const called = `${name}：`
  write(called, { size: fitting(called, write, 44, room), bold: true, left: true, at: [margin, 344] })
}

/** As large as the room down to `bottom` allows; the first line begins two characters later. */
function drawBody(body: string, bottom: number, write: Write): void {
  const top = 414
  for (const size of [34, 32, 30, 28, 26, 24]) {
    const lines = linesOf(body, (piece) => write.width(piece, size), { width: room, indent: 2 * size })
    const step = Math.round(size * 1.75)
    if (top + (lines.length - 1) * step > bottom && size > 24) continue
    lines.forEach((line, at) => {
      write(line, { size, left: true, at: [margin + (at === 0 ? 2 * size : 0), top + at * step] })
    })
    return
  }
}

/** Several that would be too small on one line stand one above the other; says where the first stands. */
function drawOrganiser(organiser: string, write: Write): number {
  const lines = write.width(organiser, 28) > room ? organiser.split('、') : [organiser]
  const top = 838 - (lines.length - 1) * 42
  lines.forEach((line, at) => {
    const size = fitting(line, write, 28, room)
    write(line, { size, right: true, at: [width - margin, top + at * 42] })
  })
  return top
}

/** The largest size up to `most` at which a text fits. */
const fitting = (text: string, write: Write, most: number, width: number): number =>
  Math.min(most, Math.floor((most * width) / Math.max(1, write.width(text, most))))

interface Style {
  size: number
  bold?: boolean
  colour?: string
  /** Between letters. */
  spaced?: number
  left?: boolean
  right?: boolean
  /** Where it stands: its middle, or its left or right end, on the line. */
  at: [x: number, y: number]
}

type Write = ReturnType<typeof writer>

function writer(pen: Pen, family: string) {
  const choose = (size: number, bold = false) => {
    pen.font = `${bold ? 'bold ' : ''}${String(size)}px ${family}`
  }
  const write = (
    text: string,
    { size, bold, colour = colours.ink, spaced = 0, left, right, at: [x, y] }: Style,
  ) => {
    choose(size, bold)
    pen.fillStyle = colour
    pen.textBaseline = 'alphabetic'
    pen.textAlign = left ? 'left' : right ? 'right' : 'center'
    if (spaced === 0) {
      pen.fillText(text, x, y)
      return
    }
    const step = size + spaced
    const from = x - ((text.length - 1) * step) / 2
    ;[...text].forEach((letter, nth) => {
      pen.fillText(letter, from + nth * step, y)
    })
  }
  write.width = (text: string, size: number): number => {
    choose(size)
    return pen.measureText(text).width
  }
  return write
}
