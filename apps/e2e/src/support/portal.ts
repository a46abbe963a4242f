/** The stand-in of the national portal: filing there, and what the province told it. */

/** What the portal keeps of a dossier, as far as journeys ask. */
interface PortalDossier {
  readonly portalCode: string;
  readonly acknowledgement?: { readonly agencyDossierCode: string };
  readonly reports: Readonly<Record<string, { readonly status: number; readonly agencyDossierCode: string; readonly unit: string }>>;
}

const base = () => `${process.env.E2E_SANDBOX_URL ?? 'http://127.0.0.1:3001'}/portal`.replace(/([^:])\/\//, '$1/');

/** Files a sample for an office; `faulty` leaves an answer out. @returns the portal's code */
export async function fileAtPortal(sample: { unitCode: string; place: string; person: string; faulty?: string }): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${base()}/file-sample`, { method: 'POST', headers, body: JSON.stringify(sample) });
  if (response.status !== 201) throw new Error(`the portal answers ${response.status}`);
  return ((await response.json()) as { portalCode: string }).portalCode;
}

export async function portalDossier(portalCode: string): Promise<PortalDossier> {
  const response = await fetch(`${base()}/dossiers/${portalCode}`);
  if (!response.ok) throw new Error(`the portal answers ${response.status}`);
  return (await response.json()) as PortalDossier;
}
