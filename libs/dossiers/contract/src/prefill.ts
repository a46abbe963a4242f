import { Type, type Static } from '@sinclair/typebox';
import { closed, PrefillSource, TimeText } from './parts.js';

/** Purpose of the consent that is asked before anything is filled in for somebody. */
export const prefillPurpose = 'form_prefill';

/** Key of an offer: a fact of the profile (`profile.citizenId`), or an answer given before under the same question (`earlier.applicantPhone`). */
const OfferKey = Type.String({ pattern: '^(profile|earlier)\\.[A-Za-z][A-Za-z0-9_]*$', maxLength: 90, examples: ['profile.citizenId'] });

/** Something that the platform knows of the person and that this form asks for. */
export const PrefillOffer = Type.Object(
  {
    key: OfferKey,
    /** As the form would take it. */
    value: Type.Unknown(),
    source: PrefillSource,
  },
  { $id: 'PrefillOffer', ...closed },
);
export type PrefillOffer = Static<typeof PrefillOffer>;

/** What can be filled in for the person at the screen, under which words, and what was chosen for this draft. */
export const DraftPrefill = Type.Object(
  {
    agreement: Type.Object(
      { title: Type.String(), text: Type.String(), data: Type.String(), withdrawal: Type.String(), textSha256: Type.String() },
      closed,
    ),
    offers: Type.Array(PrefillOffer),
    /** Absent until something was chosen for this draft, and again once the consent was taken back. */
    choice: Type.Optional(
      Type.Object(
        {
          at: TimeText,
          accepted: Type.Array(OfferKey),
          /** What was there to choose from; more may have become known since. */
          offered: Type.Array(OfferKey),
        },
        closed,
      ),
    ),
  },
  { $id: 'DraftPrefill', ...closed },
);
export type DraftPrefill = Static<typeof DraftPrefill>;

/** Which of the offers may be filled in; none is an answer too. Names the wording that was on the screen. */
export const ChoosePrefill = Type.Object(
  {
    accepted: Type.Array(OfferKey, { maxItems: 50, uniqueItems: true }),
    textSha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  },
  { $id: 'ChoosePrefill', ...closed },
);
export type ChoosePrefill = Static<typeof ChoosePrefill>;
