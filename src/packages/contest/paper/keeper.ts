import type { AttemptResult } from '../../../../contract/member/contest'
import type { QuestionType } from '../../../../domain/question'
import { troubleOf, type Refusal, type Trouble } from '../../../cloud/errors'
import type { Ports } from './ports'
import { choose, doubt, isUnsaved, meet, toggle, type Progress } from './progress'
import { howItEnded, savedLine, type Ended, type View } from './view'
import { Waits } from './waits'
import { Watched } from './watched'

type Job = 'save' | 'submit' | 'resume'

/**
 * Keeps one paper: every tap on the phone at once, in the cloud now and then, handed in once. One request is under way
 * at a time, and each goes with the revision after the last one known, so no phone overwrites what it hasn't seen.
 */
export class Keeper {
  readonly view: Watched<View>
  private readonly waits = new Waits()
  private callOff = () => {}
  private inFlight: Job | null = null
  private sync: 'no' | 'wanted' | 'first'
  private trouble: Trouble | null = null
  private merged = false
  private ended: Ended | null = null
  private gone: Refusal | null = null
  private left = false

  /**
   * `hourKnown`: the cloud gave this paper a moment ago. If not, it is asked first: a phone whose clock is wrong must
   * not hand a paper in, and another phone may have been used meanwhile.
   */
  constructor(
    private readonly deadline: number,
    private progress: Progress,
    private readonly ports: Ports,
    private hourKnown: boolean,
  ) {
    this.sync = hourKnown ? 'no' : 'wanted'
    this.view = new Watched(this.look())
  }

  /** Begins to keep time and to save. */
  start(): void {
    this.go()
  }

  /** One tap on an option of the current question. */
  choose(option: number, type: QuestionType): void {
    if (this.isOver()) return
    const { answers, current } = this.progress
    this.write({ answers: choose(answers, current, option, type) })
    this.go()
  }

  /** Marks the current question for another look, or takes the mark away. */
  flag(): void {
    this.write({ flags: toggle(this.progress.flags, this.progress.current) })
    this.show()
  }

  goTo(question: number): void {
    this.merged = false
    this.write({ current: Math.min(Math.max(0, question), this.progress.answers.length - 1) })
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

  /** The page is hidden and may never be seen again: what is unsaved goes now. */
  flush(): void {
    this.waits.rush = isUnsaved(this.progress)
    this.retry()
  }

  /** The page is seen again. */
  comeBack(): void {
    if (this.sync === 'no') this.sync = 'wanted'
    this.retry()
  }

  /** The page is closed: one last save, then nothing more, here or on the phone. */
  leave(): void {
    this.flush()
    this.left = true
    this.callOff()
  }

  private isOver(): boolean {
    return this.progress.ending !== null || this.isDone() || this.ports.now() >= this.deadline
  }

  private isDone(): boolean {
    return this.ended !== null || this.gone !== null
  }

  private end(why: 'member' | 'time'): void {
    this.trouble = null
    this.write({ ending: why })
  }

  /** Does what is due and sets the alarm for what will be. */
  private readonly go = (): void => {
    this.callOff()
    if (!this.isDone()) {
      if (!this.left) this.watchTheHour()
      const job = this.inFlight ? null : this.nextJob()
      if (job && this.dueAt(job) <= this.ports.now()) void this.run(job)
      else if (!this.left) this.setAlarm(job)
    }
    this.show()
  }

  private watchTheHour(): void {
    if (this.progress.ending || this.ports.now() < this.deadline) return
    if (this.hourKnown) this.end('time')
    else this.sync = 'first'
  }

  private nextJob(): Job | null {
    if (this.left) return this.waits.rush && isUnsaved(this.progress) ? 'save' : null
    if (this.sync === 'first') return 'resume'
    if (this.progress.ending) return 'submit'
    if (isUnsaved(this.progress)) return 'save'
    return this.sync === 'wanted' ? 'resume' : null
  }

  private dueAt(job: Job): number {
    return job === 'save' ? this.waits.saveDueAt() : this.waits.askDueAt()
  }

  private setAlarm(job: Job | null): void {
    const now = this.ports.now()
    const hours = [job ? this.dueAt(job) : Infinity, this.progress.ending ? Infinity : this.deadline]
    const next = Math.min(...hours.filter((hour) => hour > now))
    this.callOff = next < Infinity ? this.ports.later(next - now, this.go) : () => {}
  }

  private async run(job: Job): Promise<void> {
    this.inFlight = job
    this.setAlarm(null)
    try {
      await this.jobs[job]()
      this.trouble = null
      this.hourKnown = true
    } catch (thrown) {
      this.fail(troubleOf(thrown))
    }
    this.inFlight = null
    this.go()
  }

  private readonly jobs: Record<Job, () => Promise<void>> = {
    save: async () => {
      const { answers, saved } = this.progress
      const revision = saved.revision + 1
      this.waits.saveSent(this.ports.now())
      this.write({ doubts: doubt(this.progress) })
      await this.ports.save(answers, revision)
      this.write({ saved: { revision, answers }, doubts: [] })
      this.sync = 'no'
      this.waits.saveHeard()
    },
    submit: async () => {
      const { answers, saved, handedIn } = this.progress
      this.write({ handedIn: true })
      try {
        this.close(await this.ports.submit(answers, saved.revision))
      } catch (thrown) {
        // A clear no leaves nothing in doubt.
        if (troubleOf(thrown).kind === 'refused') this.write({ handedIn })
        throw thrown
      }
    },
    resume: async () => {
      const reply = await this.ports.resume()
      if ('closed' in reply) {
        this.close(reply.closed)
        return
      }
      const { progress, foreign } = meet(this.progress, reply.open)
      this.write(progress)
      this.sync = 'no'
      this.merged ||= foreign
      this.waits.rush ||= foreign && isUnsaved(progress)
    },
  }

  private fail(trouble: Trouble): void {
    const code = trouble.kind === 'refused' ? trouble.code : null
    const clash = code === 'newer_elsewhere' || code === 'attempt_closed'
    this.waits[clash ? 'clashed' : 'failed'](this.ports.now(), this.ports.random())
    this.trouble = clash ? null : trouble
    this.hourKnown ||= code !== null
    if (clash) this.sync = 'first'
    if (trouble.kind === 'refused' && code === 'attempt_not_found') this.gone = trouble
  }

  private close(result: AttemptResult): void {
    this.ended = { result, how: howItEnded(result, this.progress) }
    this.ports.close(this.ended)
  }

  private write(change: Partial<Progress>): void {
    this.progress = { ...this.progress, ...change }
    if (!this.left) this.ports.keep(this.progress)
  }

  private look(): View {
    const { answers, flags, current, ending } = this.progress
    const { trouble, merged, ended, gone } = this
    const saved = savedLine(this.progress, trouble, this.inFlight === 'save')
    return { answers, flags, current, ending, saved, trouble, merged, ended, gone }
  }

  private show(): void {
    this.view.set(this.look())
  }
}
