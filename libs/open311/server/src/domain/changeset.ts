/** When the services that are offered last changed. To be set anew with every change of a category. */
export const CHANGESET = '2026-11-23T00:00:00Z';
