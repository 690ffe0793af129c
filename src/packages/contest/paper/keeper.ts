import type { QuestionType } from '../../../../domain/question'
import { troubleOf, type Trouble } from '../../../cloud/errors'
import { Book } from './book'
import { askAfter, handIn, saveAnswers } from './errands'
import { nextJob, type Job } from './next-job'
import type { Ports } from './ports'
import type { Progress } from './progress'
import { viewOf, type Ended, type News, type View } from './view'
import { Waits } from './waits'
import { Watched } from './watched'

/**
 * Keeps one paper: every tap on the phone at once, in the cloud now and then, handed in once. One request is under way
 * at a time, and each goes with the revision after the last one known, so no phone overwrites what it hasn't seen.
 */
export class Keeper {
  readonly view: Watched<View>
  private readonly book: Book
  private readonly waits = new Waits()
  private callOff = () => {}
  private inFlight: Job | null = null
  private sync: 'no' | 'wanted' | 'first'
  private readonly news: News = { trouble: null, merged: false, ended: null, gone: null }
  private left = false

  /**
   * `hourKnown`: the cloud gave this paper a moment ago. If not, it is asked first: a phone whose clock is wrong must
   * not hand a paper in, and another phone may have been used meanwhile.
   */
  constructor(
    progress: Progress,
    private readonly ports: Ports,
    private hourKnown: boolean,
  ) {
    this.book = new Book(progress, ports.keep)
    this.sync = hourKnown ? 'no' : 'wanted'
    this.view = new Watched(viewOf(progress, this.news, false))
  }

  /** Begins to keep time and to save. */
  start(): void {
    this.book.show(this.ports.now())
    this.go()
  }

  choose(option: number, type: QuestionType): void {
    if (!this.isOver()) this.book.choose(option, type)
    this.go()
  }

  /** A keystroke in a blank of the current question. */
  write(blank: number, text: string): void {
    if (!this.isOver()) this.book.fill(blank, text)
    this.go()
  }

  flag(): void {
    this.book.flag()
    this.show()
  }

  goTo(question: number): void {
    this.news.merged = false
    this.book.goTo(question)
    this.show()
  }

  /** Hands the paper in; asked again while that is under way, it tries at once. */
  submit(): void {
    if (!this.isOver()) this.end('member')
    this.retry()
  }

  /** Tries at once what was waiting for its time: the network is back, or the member asks for it. */
  retry(): void {
    this.waits.over()
    this.go()
  }

  /** The app is hidden and may never be seen again: what is unsaved goes now. */
  hide(): void {
    if (!this.isOver()) this.book.hide(this.ports.now())
    this.waits.rush = this.book.isUnsaved
    this.retry()
  }

  /** The page is seen again. */
  comeBack(): void {
    this.book.show(this.ports.now())
    if (this.sync === 'no') this.sync = 'wanted'
    this.retry()
  }

  /** The page is closed: one last save, then nothing more, here or on the phone. */
  leave(): void {
    this.waits.rush = this.book.isUnsaved
    this.retry()
    this.left = true
    this.book.shut()
    this.callOff()
  }

  private readonly isDone = () => this.news.ended !== null || this.news.gone !== null

  private readonly isOver = () =>
    this.book.progress.ending !== null || this.isDone() || this.ports.now() >= this.book.progress.deadline

  private end(why: 'member' | 'time'): void {
    this.news.trouble = null
    this.book.write({ ending: why })
  }

  /** Does what is due and sets the alarm for what will be. */
  private readonly go = (): void => {
    this.callOff()
    if (!this.isDone()) {
      if (!this.left) this.watchTheHour()
      const job = this.inFlight ? null : nextJob(this.book, this.sync, this.left, this.waits.rush)
      if (job && this.waits.dueAt(job === 'save') <= this.ports.now()) void this.run(job)
      else if (!this.left) this.setAlarm(job)
    }
    this.show()
  }

  private watchTheHour(): void {
    if (this.book.progress.ending || this.ports.now() < this.book.progress.deadline) return
    if (this.hourKnown) this.end('time')
    else this.sync = 'first'
  }

  private setAlarm(job: Job | null): void {
    const now = this.ports.now()
    const zero = this.book.progress.ending ? Infinity : this.book.progress.deadline
    const next = Math.min(
      ...[job ? this.waits.dueAt(job === 'save') : Infinity, zero].filter((hour) => hour > now),
    )
    this.callOff = next < Infinity ? this.ports.later(next - now, this.go) : () => {}
  }

  private async run(job: Job): Promise<void> {
    this.inFlight = job
    this.setAlarm(null)
    try {
      await this.jobs[job]()
      this.news.trouble = null
      this.hourKnown = true
      this.waits.over()
    } catch (thrown) {
      this.fail(troubleOf(thrown))
    }
    this.inFlight = null
    this.go()
  }

  private readonly jobs: Record<Job, () => Promise<void>> = {
    save: async () => {
      this.waits.rush = false
      await saveAnswers(this.book, this.ports)
      this.sync = 'no'
      this.waits.saveHeard(this.ports.now())
    },
    submit: async () => {
      this.close(await handIn(this.book, this.ports))
    },
    resume: async () => {
      const heard = await askAfter(this.book, this.ports)
      if ('closed' in heard) {
        this.close(heard.closed)
        return
      }
      this.sync = 'no'
      this.news.merged ||= heard.foreign
      this.waits.rush ||= heard.foreign && this.book.isUnsaved
    },
  }

  private fail(trouble: Trouble): void {
    const code = trouble.kind === 'refused' ? trouble.code : null
    const clash = code === 'newer_elsewhere' || code === 'attempt_closed'
    this.waits[clash ? 'clashed' : 'failed'](this.ports.now(), this.ports.random())
    if (trouble.kind === 'refused' && trouble.at) this.waits.until(trouble.at)
    this.news.trouble = clash ? null : trouble
    this.hourKnown ||= code !== null
    if (clash) this.sync = 'first'
    if (trouble.kind === 'refused' && code === 'attempt_not_found') this.news.gone = trouble
  }

  private close(ended: Ended): void {
    this.news.ended = ended
    this.ports.close(ended)
  }

  private show(): void {
    this.view.set(viewOf(this.book.progress, this.news, this.inFlight === 'save'))
  }
}
