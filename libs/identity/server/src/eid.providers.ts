import { EidAccounts } from './eid/eid-accounts.js';
import { EidClient } from './eid/eid-client.js';
import { EidConflicts } from './eid/eid-conflicts.js';
import { EidVisits } from './eid/eid-visits.js';
import { FinishEidUseCase } from './eid/finish-eid.js';
import { OwnEidsUseCase } from './eid/own-eids.js';
import { StartEidUseCase } from './eid/start-eid.js';
import { ProfileData } from './personal-data/profile-data.js';
import { ChangeProfileUseCase } from './profile/change-profile.js';
import { CitizenIdProvinces } from './profile/citizen-id-provinces.js';
import { ReadProfile } from './profile/read-profile.js';

/** The national eID, and what is known of a citizen with who says so. */
export const eidProviders = [
  EidClient,
  EidVisits,
  EidAccounts,
  EidConflicts,
  StartEidUseCase,
  FinishEidUseCase,
  OwnEidsUseCase,
  CitizenIdProvinces,
  ReadProfile,
  ChangeProfileUseCase,
  ProfileData,
];
