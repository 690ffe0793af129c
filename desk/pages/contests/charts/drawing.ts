import type { EChartsOption } from 'echarts'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as withParts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

withParts([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Draws a picture into a place and keeps it as wide as that is; gives what ends it. */
export function draw(place: HTMLElement, option: EChartsOption): () => void {
  const chart = init(place, null, { renderer: 'svg' })
  chart.setOption({
    color: ['#b5282b', '#6b6258'],
    animation: false,
    grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis' },
    ...option,
  })
  const watch = new ResizeObserver(() => {
    chart.resize()
  })
  watch.observe(place)
  return () => {
    watch.disconnect()
    chart.dispose()
  }
}
