export function Comms() {
  return (
    <section class="cockpit-comms" aria-label="Radio">
      Comms
    </section>
  );
}
