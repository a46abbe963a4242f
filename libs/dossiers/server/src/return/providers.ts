import { ReturnChoicesController } from '../http/citizen/return-choices.controller.js';
import { ReturnOptionsController } from '../http/public/return-options.controller.js';
import { ReturnsController } from '../http/staff/returns.controller.js';
import { ReissuesController } from '../http/staff/reissues.controller.js';
import { ChooseReturnUseCase } from './choose-return.js';
import { DispatchResultUseCase, HandOutResultUseCase, PostResultUseCase, ReceiveResultUseCase } from './desk-acts.js';
import { DeskResults } from './desk-results.js';
import { ParcelViews } from './parcel-views.js';
import { Parcels } from './parcels.js';
import { PostConnection } from './post-connection.js';
import { ReadReturnDesk } from './read-return-desk.js';
import { ReadReturnOptions } from './read-return-options.js';
import { ReissueResultUseCase } from './reissue-result.js';
import { ReturnData } from './return-data.js';
import { ReturnDeskFrame } from './return-desk.js';
import { ReturnMoves } from './return-moves.js';
import { ReturnNotifier } from './return-notifier.js';
import { ReturnOffices } from './return-offices.js';
import { ReturnPlans } from './return-plans.js';
import { ReturnReader } from './return-reader.js';
import { ReturnTerms } from './return-terms.js';
import { UncollectedChore } from './uncollected.chore.js';

/** How results come to people: for the module of dossiers. */
export const returnProviders = [
  ReturnTerms,
  PostConnection,
  ReturnOffices,
  ReturnMoves,
  ReturnPlans,
  ParcelViews,
  ReturnReader,
  ReadReturnOptions,
  DeskResults,
  ReturnDeskFrame,
  ReadReturnDesk,
  ChooseReturnUseCase,
  DispatchResultUseCase,
  ReceiveResultUseCase,
  HandOutResultUseCase,
  PostResultUseCase,
  ReissueResultUseCase,
  Parcels,
  ReturnData,
];
export const returnControllers = [ReturnOptionsController, ReturnChoicesController, ReturnsController, ReissuesController];
export const returnJobs = [UncollectedChore, ReturnNotifier];
