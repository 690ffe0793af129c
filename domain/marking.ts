/** How an answer that is only partly right is marked. */
export interface Marking {
  /**
   * `all-or-nothing`; `half-when-short`: some of the right options and no wrong one earn half; `each-right`: each right
   * option earns its share, a wrong one takes all; `each-right-less-wrong`: each wrong one takes a share, down to nothing.
   */
  multiple: 'all-or-nothing' | 'half-when-short' | 'each-right' | 'each-right-less-wrong'
  /** Of a question with several blanks. Absent: `all`. */
  blanks?: 'all' | 'each' | undefined
}
