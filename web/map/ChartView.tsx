export function ChartView() {
  return <div>ChartView</div>;
}
