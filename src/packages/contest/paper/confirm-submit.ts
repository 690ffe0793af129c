import { askFirst } from '../parts/ask-first'

/** Asks before a paper is handed in, and says how many questions are still open. */
export const confirmSubmit = (open: number): Promise<boolean> =>
  askFirst({
    title: open > 0 ? `还有 ${String(open)} 题没答` : '都答完了',
    content: '确定交卷吗？交卷后不能再改。',
    yes: '交卷',
    no: '再看看',
  })

/** The same where no question can be looked at again. */
export const confirmPacedSubmit = (): Promise<boolean> =>
  askFirst({
    title: '这是最后一题',
    content: '确定交卷吗？交卷后不能再改。',
    yes: '交卷',
    no: '再想想',
  })
