import type { QuestionType } from '../../../../domain/question'
import { choose, fill, hidden, isUnsaved, seen, toggle, type Progress } from './progress'

/** The progress of one paper, written to the phone at every change until it is shut. */
export class Book {
  private isShut = false

  constructor(
    private held: Progress,
    private readonly keep: (progress: Progress) => void,
  ) {}

  get progress(): Progress {
    return this.held
  }

  get isUnsaved(): boolean {
    return isUnsaved(this.held)
  }

  write(change: Partial<Progress>): void {
    this.held = { ...this.held, ...change }
    if (!this.isShut) this.keep(this.held)
  }

  /** One tap on an option of the current question. */
  choose(option: number, type: QuestionType): void {
    this.write({ answers: choose(this.held.answers, this.held.current, option, type) })
  }

  /** One keystroke in a blank of the current question. */
  fill(blank: number, text: string): void {
    this.write({ answers: fill(this.held.answers, this.held.current, blank, text) })
  }

  /** Marks the current question for another look, or takes the mark away. */
  flag(): void {
    this.write({ flags: toggle(this.held.flags, this.held.current) })
  }

  goTo(question: number): void {
    this.write({ current: Math.min(Math.max(0, question), this.held.answers.length - 1) })
  }

  /** The app is hidden at this hour (ms). */
  hide(now: number): void {
    this.write(hidden(this.held, now))
  }

  /** It is seen again. */
  show(now: number): void {
    if (this.held.hiddenAt != null) this.write(seen(this.held, now))
  }

  /** From now on the phone's copy belongs to whoever opens the paper next. */
  shut(): void {
    this.isShut = true
  }
}
