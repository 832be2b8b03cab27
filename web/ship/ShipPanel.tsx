export function ShipPanel() {
  return <div>ShipPanel</div>;
}
