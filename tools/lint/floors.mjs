/** The floors of the house (docs/architecture/conventions.md): a server room may call only rooms of lower floors, never its own. */
export const floors = [
  ['audit', 'organisations', 'places', 'identity', 'delegation'],
  ['files', 'notifications', 'signing', 'wallet'],
  ['payments', 'bills', 'reconciliation'],
  ['procedures'],
  ['dossiers', 'feedback'],
  ['casework', 'assistance', 'staffing'],
  ['insight', 'integrations', 'privacy', 'open311'],
];

/** Inside the ground floor the order is fixed too: delegation asks identity, identity and places ask organisations, and everybody writes audit. */
const groundOrder = ['audit', 'organisations', 'places', 'identity', 'delegation'];

/** Neighbours on the same floor that a domain may call: the wallet keeps files and issued documents and tells before they run out, bills are paid by payments, whose days reconciliation closes. They never call back. */
const neighbours = { wallet: ['files', 'signing', 'notifications'], bills: ['payments'], reconciliation: ['payments'] };

/** Every domain that has a floor. */
export const domains = floors.flat();

/** Number of a domain's floor, counted from 1; undefined when it has none yet. */
export const floorOf = (domain) => floors.findIndex((names) => names.includes(domain)) + 1 || undefined;

/** The domains whose server rooms `domain` may call by their index. */
export function domainsBelow(domain) {
  const floor = floorOf(domain);
  if (floor === undefined) return [];
  const before = floor === 1 ? groundOrder.slice(0, groundOrder.indexOf(domain)) : (neighbours[domain] ?? []);
  return [...floors.slice(0, floor - 1).flat(), ...before];
}
