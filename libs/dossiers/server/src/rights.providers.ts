import { AnswerCoSigning } from './co-signing/answer-co-signing.js';
import { CoSigningChangesKeeper } from './co-signing/changes.js';
import { CoSignedDrafts } from './co-signing/co-signed-drafts.js';
import { CoSignedParts } from './co-signing/co-signed-parts.js';
import { CoSigningVault } from './co-signing/contents.js';
import { InviteCoSignerUseCase } from './co-signing/invite-co-signer.js';
import { MyPart } from './co-signing/my-part.js';
import { CoSignerNumbers } from './co-signing/numbers.js';
import { ReadCoSigners } from './co-signing/read-co-signers.js';
import { ReadCoSignings } from './co-signing/read-co-signings.js';
import { CoSignerStandings } from './co-signing/standings.js';
import { CoSigningChore } from './co-signing/co-signing.chore.js';
import { CoSigningNotices } from './co-signing/notices.js';
import { CoSignersController } from './http/citizen/co-signers.controller.js';
import { CoSigningsController } from './http/citizen/co-signings.controller.js';
import { RatingsController } from './http/citizen/ratings.controller.js';
import { FollowUpsController } from './http/staff/ratings.controller.js';
import { ReceptionsController } from './http/staff/receptions.controller.js';
import { BeginReceptionUseCase } from './reception/begin-reception.js';
import { ExpiredReceptionsChore } from './reception/expired-receptions.chore.js';
import { FinishReceptionUseCase } from './reception/finish-reception.js';
import { KeepReception } from './reception/keep-reception.js';
import { ReceivedPeople } from './reception/received-people.js';
import { ReceptionCases } from './reception/reception-cases.js';
import { ReceptionDesk } from './reception/reception-desk.js';
import { ReceptionVault } from './reception/reception-vault.js';
import { TakeInDossier } from './reception/take-in-dossier.js';
import { AnswerRatingUseCase } from './satisfaction/answer-rating.js';
import { RatingNotices } from './satisfaction/notices.js';
import { RateDossierUseCase } from './satisfaction/rate-dossier.js';
import { RatingVault } from './satisfaction/ratings.js';
import { CoSigningData } from './personal-data/co-signing-data.js';
import { RatingData } from './personal-data/rating-data.js';
import { ReceptionData } from './personal-data/reception-data.js';
import { TraceData } from './personal-data/trace-data.js';
import { ReadFollowUps } from './satisfaction/read-follow-ups.js';
import { CorrectDossierUseCase } from './corrections/correct-dossier.js';
import { CorrectionRules } from './corrections/correction-rules.js';
import { OpenCorrection } from './corrections/open-correction.js';
import { OpenedFiles } from './corrections/opened-files.js';
import { RevisionViews } from './corrections/revision-views.js';
import { Revisions } from './corrections/revisions.js';
import { CorrectionsController } from './http/citizen/corrections.controller.js';

/** What citizens may do with a dossier beside filing it, and the desk's part in it. */
export const rightsProviders = [
  Revisions,
  RevisionViews,
  OpenedFiles,
  CorrectionRules,
  OpenCorrection,
  CorrectDossierUseCase,
  CoSigningVault,
  CoSignerNumbers,
  CoSignerStandings,
  CoSigningChangesKeeper,
  CoSignedDrafts,
  CoSignedParts,
  MyPart,
  ReadCoSigners,
  ReadCoSignings,
  InviteCoSignerUseCase,
  AnswerCoSigning,
  ReceptionVault,
  ReceivedPeople,
  ReceptionDesk,
  ReceptionCases,
  BeginReceptionUseCase,
  KeepReception,
  TakeInDossier,
  FinishReceptionUseCase,
  RatingVault,
  RateDossierUseCase,
  ReadFollowUps,
  AnswerRatingUseCase,
  CoSigningData,
  RatingData,
  ReceptionData,
  TraceData,
];
export const rightsControllers = [
  CorrectionsController,
  CoSignersController,
  CoSigningsController,
  ReceptionsController,
  RatingsController,
  FollowUpsController,
];
export const rightsJobs = [CoSigningChore, CoSigningNotices, ExpiredReceptionsChore, RatingNotices];
