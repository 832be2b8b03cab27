export const STATION_SERVICES = [
  'ship_dealer',
  'ship_repair',
  'ship_maintenance',
  'ship_upgrades',
  'insurance',
  'drone_shop',
  'genesis_dealer',
  'mine_dealer',
  'diplomatic_services',
  'storage_rental',
  'market_intelligence',
  'refining_facility',
  'luxury_amenities',
] as const;
export type StationService = (typeof STATION_SERVICES)[number];
export type Services = Record<StationService, boolean>;

export const ORDINARY_SERVICES = offer('ship_repair', 'ship_maintenance');
export const STARPORT_SERVICES = offer(...STATION_SERVICES);
export const TRADEDOCK_A_SERVICES = offer(...STATION_SERVICES.filter(service => service !== 'diplomatic_services'));
/** Spacedocks and tradedocks of tier B: everything for ships, nothing for envoys and idlers. */
export const SHIPYARD_SERVICES = offer(
  ...STATION_SERVICES.filter(service => service !== 'diplomatic_services' && service !== 'luxury_amenities'),
);

function offer(...offered: StationService[]): Readonly<Services> {
  const services: Services = {
    ship_dealer: false,
    ship_repair: false,
    ship_maintenance: false,
    ship_upgrades: false,
    insurance: false,
    drone_shop: false,
    genesis_dealer: false,
    mine_dealer: false,
    diplomatic_services: false,
    storage_rental: false,
    market_intelligence: false,
    refining_facility: false,
    luxury_amenities: false,
  };
  for (const service of offered) services[service] = true;
  return services;
}
