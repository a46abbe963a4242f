/** What an obligation is about, which is where its owner may read more of it. */
export const obligationSubjects = ['dossier', 'bill', 'fine', 'counter', 'other'] as const;
export type ObligationSubject = (typeof obligationSubjects)[number];

/** The kind is the asking domain's own name; it begins with its subject: `dossier-filing`, `bill`, `fine`, `counter-charge`. */
export const subjectOfKind = (kind: string): ObligationSubject =>
  obligationSubjects.find((subject) => kind === subject || kind.startsWith(`${subject}-`)) ?? 'other';
