export function SectorPanel() {
  return <div>SectorPanel</div>;
}
