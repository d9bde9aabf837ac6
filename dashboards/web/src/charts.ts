import {
  BarChart,
  LineChart,
  SankeyChart,
  type BarSeriesOption,
  type LineSeriesOption,
  type SankeySeriesOption,
} from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  TooltipComponent,
  type AriaComponentOption,
  type GridComponentOption,
  type TooltipComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** What a chart shows; made by pure functions, drawn by {@link mountChart}. */
export type ChartOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | LineSeriesOption
  | SankeySeriesOption
  | TooltipComponentOption
>;

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LineChart,
  SankeyChart,
  SVGRenderer,
  TooltipComponent,
]);

/** A4 upright less its margins, in pixels; charts that stand side by side share the width. */
const paper = { width: 680, height: 264 } as const;

/** Draws the chart into the element and keeps it as wide; returns the function that disposes it. */
export function mountChart(element: HTMLElement, option: ChartOption): () => void {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption(option);
  const fit = () => {
    chart.resize();
  };
  const fitPaper = () => {
    const columns = Number(element.dataset['printColumns'] ?? '1');
    chart.resize({ width: Math.floor(paper.width / columns), height: paper.height });
    // Paper does not wait for the next frame.
    chart.getZr().flush();
  };
  const observer = new ResizeObserver(fit);
  observer.observe(element);
  window.addEventListener('beforeprint', fitPaper);
  window.addEventListener('afterprint', fit);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', fitPaper);
    window.removeEventListener('afterprint', fit);
    chart.dispose();
  };
}
