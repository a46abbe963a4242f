import { OwnEidController } from '../http/citizen/own-eid.controller.js';
import { EidController } from '../http/public/eid.controller.js';
import { EidAccounts } from './eid-accounts.js';
import { EidClient } from './eid-client.js';
import { EidConflicts } from './eid-conflicts.js';
import { EidVisits } from './eid-visits.js';
import { FinishEidUseCase } from './finish-eid.js';
import { OwnEidsUseCase } from './own-eids.js';
import { StartEidUseCase } from './start-eid.js';

/** Sign-in, linking and step-up by the national eID. */
export const eidProviders = [EidClient, EidVisits, EidAccounts, EidConflicts, StartEidUseCase, FinishEidUseCase, OwnEidsUseCase];
export const eidControllers = [EidController, OwnEidController];
