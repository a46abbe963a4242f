import { Inject, Injectable } from '@nestjs/common';
import { majorityOn, type ChildView, type CompanyView, type DelegationView } from '@tinhso/delegation-contract';
import { maskCitizenId } from '@tinhso/kernel';
import type { ManagedPrincipalRow } from '../data/supporting.entities.js';
import { ManagedDetails } from '../managed-details.js';

/** Children and companies with the rights over them. */
@Injectable()
export class ManagedViews {
  constructor(@Inject(ManagedDetails) private readonly details: ManagedDetails) {}

  children(rows: readonly ManagedPrincipalRow[], shown: readonly DelegationView[], mine: ReadonlySet<string>): ChildView[] {
    return rows
      .filter((row) => row.kind === 'child')
      .flatMap((row) => {
        const { own, others } = rightsOver(row.id, shown, mine);
        if (!own) return [];
        const { birthDate, citizenId, relation } = this.details.child(row);
        return [
          {
            id: row.id,
            name: own.principal.name,
            birthDate,
            relation,
            majorityOn: majorityOn(birthDate),
            ...(citizenId ? { citizenIdMasked: maskCitizenId(citizenId) } : {}),
            mine: own,
            others,
          },
        ];
      });
  }

  companies(rows: readonly ManagedPrincipalRow[], shown: readonly DelegationView[], mine: ReadonlySet<string>): CompanyView[] {
    return rows
      .filter((row) => row.kind !== 'child')
      .flatMap((row) => {
        const { own, others } = rightsOver(row.id, shown, mine);
        if (!own) return [];
        const { taxCode, position } = this.details.company(row);
        // A household business is numbered by its owner's citizen ID, which is not shown in full.
        const shownCode = taxCode.length === 12 ? maskCitizenId(taxCode) : taxCode;
        return [{ id: row.id, kind: row.kind, name: own.principal.name, taxCode: shownCode, position, mine: own, members: others }];
      });
  }
}

function rightsOver(
  principalId: string,
  shown: readonly DelegationView[],
  mine: ReadonlySet<string>,
): { own?: DelegationView; others: DelegationView[] } {
  const over = shown.filter((view) => view.principal.id === principalId);
  return { own: over.find((view) => mine.has(view.id)), others: over.filter((view) => view.side === 'given') };
}
