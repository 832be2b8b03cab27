export function JourneyPanel() {
  return <div>JourneyPanel</div>;
}
