import { DesignDesk } from './design/design-desk.js';
import { DraftViews } from './design/draft-views.js';
import { VersionViews } from './design/version-views.js';
import { ArchiveVersion } from './use-cases/design/archive-version.js';
import { CreateDraft } from './use-cases/design/create-draft.js';
import { MoveDraft } from './use-cases/design/move-draft.js';
import { PublishDraft } from './use-cases/design/publish-draft.js';
import { ReadDesigns } from './use-cases/design/read-designs.js';
import { ReadDraft } from './use-cases/design/read-draft.js';
import { SaveDraft } from './use-cases/design/save-draft.js';

/** Making, reviewing and publishing definitions. */
export const designProviders = [
  DesignDesk,
  DraftViews,
  VersionViews,
  ReadDesigns,
  ReadDraft,
  CreateDraft,
  SaveDraft,
  MoveDraft,
  PublishDraft,
  ArchiveVersion,
];
