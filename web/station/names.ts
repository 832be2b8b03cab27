import { words } from '../app/language.ts';
import { plain } from '../app/sentences.ts';

interface Names {
  /** What a class of station is, by its number. */
  classes: readonly string[];
  services: Readonly<Record<string, string>>;
}

const say = words<Names>({
  en: {
    classes: [
      'Capital',
      'Mining operation',
      'Agricultural centre',
      'Industrial hub',
      'Distribution centre',
      'Collection hub',
      'Mixed market',
      'Resource exchange',
      'Black hole',
      'Nova',
      'Luxury market',
      'Premium tech',
    ],
    services: {
      ship_dealer: 'Shipyard',
      ship_repair: 'Repairs',
      ship_maintenance: 'Maintenance',
      ship_upgrades: 'Upgrades',
      insurance: 'Insurance',
      drone_shop: 'Drones',
      genesis_dealer: 'Genesis devices',
      mine_dealer: 'Mines',
      diplomatic_services: 'Diplomacy',
      storage_rental: 'Storage',
      market_intelligence: 'Market intelligence',
      refining_facility: 'Refinery',
      luxury_amenities: 'Amenities',
    },
  },
  de: {
    classes: [
      'Haupthafen',
      'Bergbaubetrieb',
      'Agrarzentrum',
      'Industriezentrum',
      'Verteilzentrum',
      'Sammelstelle',
      'Gemischter Markt',
      'Rohstoffbörse',
      'Schwarzes Loch',
      'Nova',
      'Luxusmarkt',
      'Spitzentechnik',
    ],
    services: {
      ship_dealer: 'Werft',
      ship_repair: 'Reparatur',
      ship_maintenance: 'Wartung',
      ship_upgrades: 'Ausbau',
      insurance: 'Versicherung',
      drone_shop: 'Drohnen',
      genesis_dealer: 'Genesis-Geräte',
      mine_dealer: 'Minen',
      diplomatic_services: 'Diplomatie',
      storage_rental: 'Lagerraum',
      market_intelligence: 'Marktberichte',
      refining_facility: 'Raffinerie',
      luxury_amenities: 'Annehmlichkeiten',
    },
  },
  es: {
    classes: [
      'Capital',
      'Explotación minera',
      'Centro agrícola',
      'Centro industrial',
      'Centro de distribución',
      'Centro de acopio',
      'Mercado mixto',
      'Bolsa de recursos',
      'Agujero negro',
      'Nova',
      'Mercado de lujo',
      'Alta tecnología',
    ],
    services: {
      ship_dealer: 'Astillero',
      ship_repair: 'Reparación',
      ship_maintenance: 'Mantenimiento',
      ship_upgrades: 'Mejoras',
      insurance: 'Seguros',
      drone_shop: 'Drones',
      genesis_dealer: 'Dispositivos génesis',
      mine_dealer: 'Minas',
      diplomatic_services: 'Diplomacia',
      storage_rental: 'Almacén',
      market_intelligence: 'Informes de mercado',
      refining_facility: 'Refinería',
      luxury_amenities: 'Comodidades',
    },
  },
  fr: {
    classes: [
      'Capitale',
      'Exploitation minière',
      'Centre agricole',
      'Pôle industriel',
      'Centre de distribution',
      'Centre de collecte',
      'Marché mixte',
      'Bourse des ressources',
      'Trou noir',
      'Nova',
      'Marché du luxe',
      'Haute technologie',
    ],
    services: {
      ship_dealer: 'Chantier naval',
      ship_repair: 'Réparation',
      ship_maintenance: 'Entretien',
      ship_upgrades: 'Améliorations',
      insurance: 'Assurance',
      drone_shop: 'Drones',
      genesis_dealer: 'Dispositifs Genesis',
      mine_dealer: 'Mines',
      diplomatic_services: 'Diplomatie',
      storage_rental: 'Entrepôt',
      market_intelligence: 'Analyses de marché',
      refining_facility: 'Raffinerie',
      luxury_amenities: 'Agréments',
    },
  },
  pt: {
    classes: [
      'Capital',
      'Operação de mineração',
      'Centro agrícola',
      'Polo industrial',
      'Centro de distribuição',
      'Centro de coleta',
      'Mercado misto',
      'Bolsa de recursos',
      'Buraco negro',
      'Nova',
      'Mercado de luxo',
      'Alta tecnologia',
    ],
    services: {
      ship_dealer: 'Estaleiro',
      ship_repair: 'Reparos',
      ship_maintenance: 'Manutenção',
      ship_upgrades: 'Melhorias',
      insurance: 'Seguros',
      drone_shop: 'Drones',
      genesis_dealer: 'Dispositivos Gênesis',
      mine_dealer: 'Minas',
      diplomatic_services: 'Diplomacia',
      storage_rental: 'Armazém',
      market_intelligence: 'Relatórios de mercado',
      refining_facility: 'Refinaria',
      luxury_amenities: 'Comodidades',
    },
  },
});

/** What a station of a class is called. */
export function stationClassName(number: number): string {
  return say().classes[number] ?? String(number);
}

export function serviceName(service: string): string {
  return say().services[service] ?? plain(service);
}
