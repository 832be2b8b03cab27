export function StationPanel() {
  return <div>StationPanel</div>;
}
