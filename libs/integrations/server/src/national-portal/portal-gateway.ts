/** A paper that was attached at the portal; its content is fetched apart. */
export interface PortalFile {
  readonly id: string;
  /** Key of the paper in the procedure's form. */
  readonly paper: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** A dossier as the national portal hands it out. Answers go by the keys of the procedure's form here. */
export interface PortalDossier {
  readonly portalCode: string;
  /** Code of the receiving office, `H60.41`. */
  readonly unitCode: string;
  readonly procedureCode: string;
  /** ISO moment at which the citizen filed it at the portal. */
  readonly submittedAt: string;
  /** The person as the portal has them from the national eID. */
  readonly applicant: { readonly fullName: string; readonly citizenId: string; readonly phone: string; readonly email?: string };
  readonly answers: Readonly<Record<string, unknown>>;
  readonly files: readonly PortalFile[];
}

/** What the portal is told about a dossier. Moments are ISO. */
export interface PortalReport {
  /** National status code 1-10. */
  readonly status: number;
  readonly at: string;
  readonly agencyDossierCode: string;
  readonly unit: string;
  readonly officer?: string;
  readonly promisedAt?: string;
  readonly note?: string;
}

/** The portal does not take it and never will: trying again would not help. */
export class PortalRefusal extends Error {}

/**
 * The exchange with the national portal. Every call may be repeated: dossiers are handed out until they are acknowledged, an
 * acknowledgement and a report of one sequence count once.
 */
export abstract class PortalGateway {
  /** Whether a portal is set up at all. */
  abstract readonly connected: boolean;
  /** Dossiers that wait for a province (`H60`), oldest first. @throws Error when the portal cannot be reached */
  abstract waiting(agency: string, limit: number): Promise<PortalDossier[]>;
  /** Content of an attached paper. @throws PortalRefusal when there is none */
  abstract file(portalCode: string, fileId: string): Promise<Buffer>;
  /** @throws PortalRefusal when it was acknowledged under another code */
  abstract acknowledge(portalCode: string, told: { agencyDossierCode: string; receivedAt: string }): Promise<void>;
  /** @param sequence grows with each report of a dossier. @throws PortalRefusal when the portal knows another report of that sequence */
  abstract report(portalCode: string, sequence: number, report: PortalReport): Promise<void>;
}
