export function Comms() {
  return <section class="cockpit-comms">Comms</section>;
}
