/** `第 3 关 · 劳动合同`; a gate that is called just that is not said twice. */
export function gateName({ index, name }: { index: number; name: string }): string {
  const number = gateNumber(index)
  return name.replace(/\s/g, '') === number.replace(/\s/g, '') ? number : `${number} · ${name}`
}

/** `第 3 关`. */
export const gateNumber = (index: number): string => `第 ${String(index + 1)} 关`
