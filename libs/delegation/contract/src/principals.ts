import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false } as const;
export const IdText = Type.String({ format: 'uuid' });
export const TimeText = Type.String({ format: 'date-time' });
export const DateText = Type.String({ format: 'date' });

/** For whom one can act: another person with an account, one's child, a company, a household business. */
export const principalKinds = ['person', 'child', 'company', 'household_business'] as const;
export const PrincipalKind = Type.Union(
  principalKinds.map((kind) => Type.Literal(kind)),
  { $id: 'PrincipalKind' },
);
export type PrincipalKind = Static<typeof PrincipalKind>;

/** As whom one acts. */
export const delegationRoles = ['delegate', 'guardian', 'representative', 'member'] as const;
export const DelegationRole = Type.Union(
  delegationRoles.map((role) => Type.Literal(role)),
  { $id: 'DelegationRole' },
);
export type DelegationRole = Static<typeof DelegationRole>;

export const guardianRelations = ['mother', 'father', 'adoptive_parent', 'appointed_guardian'] as const;
export const GuardianRelation = Type.Union(
  guardianRelations.map((relation) => Type.Literal(relation)),
  { $id: 'GuardianRelation' },
);
export type GuardianRelation = Static<typeof GuardianRelation>;

const Name = Type.String({ minLength: 2, maxLength: 100, examples: ['Ma Minh Khôi'] });

/** A child for whom a parent or guardian files. What is said here is declared, not proven. */
export const NewChild = Type.Object(
  {
    fullName: Name,
    birthDate: DateText,
    /** 12 digits; spaces are let through. */
    citizenId: Type.Optional(Type.String({ maxLength: 20 })),
    relation: GuardianRelation,
    /** Whoever declares falsely answers for it. */
    declared: Type.Literal(true),
  },
  { $id: 'NewChild', ...closed },
);
export type NewChild = Static<typeof NewChild>;

/** A company or household business and its representative. The tax code is declared; no register is asked. */
export const NewCompany = Type.Object(
  {
    kind: Type.Union([Type.Literal('company'), Type.Literal('household_business')]),
    name: Type.String({ minLength: 2, maxLength: 100, examples: ['Công ty TNHH Chè Sông Lô'] }),
    /** 10 digits, or 10-3 of a branch; a household business has the 12 digits of its owner. */
    taxCode: Type.String({ maxLength: 20, examples: ['5000123456'] }),
    /** Office of the representative: "Giám đốc". */
    position: Type.String({ minLength: 2, maxLength: 60 }),
    declared: Type.Literal(true),
  },
  { $id: 'NewCompany', ...closed },
);
export type NewCompany = Static<typeof NewCompany>;
