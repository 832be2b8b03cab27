export function MeBar() {
  return <header class="cockpit-bar">MeBar</header>;
}
