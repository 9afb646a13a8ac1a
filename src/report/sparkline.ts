/** Size of a sparkline in pixels. */
const WIDTH = 160
const HEIGHT = 28
const MOST = 120

/** One bar of a sparkline: a height and a marked place. */
export interface SparkPoint {
  value: number
  bad?: boolean
}

/** Bars from zero to the largest value as an inline SVG that takes its colours from the page; empty without points. */
export function sparkline(points: readonly SparkPoint[], title: string): string {
  const shown = points.slice(-MOST)
  const largest = Math.max(...shown.map(({ value }) => value), 1)
  const step = Math.min(8, WIDTH / Math.max(1, shown.length))
  const bars = shown.map(({ value, bad }, at) => {
    const height = Math.max(1, (value / largest) * (HEIGHT - 2))
    const place = `x="${(at * step).toFixed(1)}" y="${(HEIGHT - height).toFixed(1)}"`
    const measure = `width="${Math.max(0.5, step - 1).toFixed(1)}" height="${height.toFixed(1)}"`
    return `<rect ${place} ${measure}${bad ? ' class="bad"' : ''}/>`
  })
  if (bars.length === 0) return ''
  return `<svg class="spark" role="img" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><title>${title}</title>${bars.join('')}</svg>`
}
