import { points } from './points'
import type { QuestionType } from './question'

/** What a paper is drawn by. */
export interface PaperPlan {
  draw: DrawRow[]
  shuffle: { questions: boolean; options: boolean }
}

/** So many questions of a kind, each worth so many points. What is absent does not narrow the choice. */
export interface DrawRow {
  type: QuestionType
  count: number
  points: number
  bank?: string
  /** A category or anything below it: 劳动法 takes 劳动法/工作时间 too. */
  category?: string
  tag?: string
  difficulty?: 1 | 2 | 3
}

export const questionCount = ({ draw }: Pick<PaperPlan, 'draw'>): number => sum(draw.map((row) => row.count))

export const fullMarks = ({ draw }: Pick<PaperPlan, 'draw'>): number =>
  points(sum(draw.map((row) => row.count * row.points)))

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)
