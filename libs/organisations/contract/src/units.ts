/**
 * Kinds of unit. Since 1 July 2025 there are two tiers, province and commune. `commune_police` stands below the commune it serves,
 * so that the commune's one-stop desk reaches residence dossiers too; in their own line they answer to the provincial police.
 */
export const unitKinds = ['province_committee', 'province_department', 'province_one_stop', 'commune_committee', 'commune_police'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit as other rooms see it. */
export interface UnitView {
  readonly id: string;
  /** Agency code, `H60.41`; first part of the codes of its dossiers. */
  readonly code: string;
  readonly kind: UnitKind;
  /** `Ủy ban nhân dân phường Minh Xuân` */
  readonly name: string;
  /** `UBND phường Minh Xuân` */
  readonly shortName: string;
  /** Where papers are handed in: `Trung tâm Phục vụ hành chính công phường Minh Xuân`. */
  readonly deskName?: string;
  /** Before the date on papers: `Minh Xuân`. */
  readonly place: string;
  readonly communeCode?: string;
  readonly parentId?: string;
  readonly parentName?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** A role that somebody holds in a unit on a given day. */
export interface LivingPost {
  readonly id: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly role: string;
  /** Position as it stands under a signature: `Chủ tịch`. */
  readonly title: string;
  /** Fields of procedures the post is limited to; every field when left out. */
  readonly fields?: readonly string[];
  readonly validFrom: Date;
  readonly validTo?: Date;
  /** The absent holder, when the post is held as a deputy for a period. */
  readonly deputyFor?: { readonly accountId: string; readonly absenceId: string };
}
