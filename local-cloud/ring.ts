/** Keeps the last `capacity` items, oldest first. */
export interface Ring<T> {
  push(item: T): void
  /** A copy: what comes later does not change it. */
  items(): T[]
  clear(): void
}

export function makeRing<T>(capacity: number): Ring<T> {
  let slots: T[] = []
  let oldest = 0
  return {
    push(item) {
      if (slots.length < capacity) slots.push(item)
      else {
        slots[oldest] = item
        oldest = (oldest + 1) % capacity
      }
    },
    items: () => [...slots.slice(oldest), ...slots.slice(0, oldest)],
    clear() {
      slots = []
      oldest = 0
    },
  }
}
