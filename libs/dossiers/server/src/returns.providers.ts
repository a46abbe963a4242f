import { ReturnChoicesController } from './http/citizen/return-choices.controller.js';
import { ReturnOptionsController } from './http/public/return-options.controller.js';
import { ReturnsController } from './http/staff/returns.controller.js';
import { ReissuesController } from './http/staff/reissues.controller.js';
import { ChooseReturnUseCase } from './return/choose-return.js';
import { DispatchResultUseCase, HandOutResultUseCase, PostResultUseCase, ReceiveResultUseCase } from './return/desk-acts.js';
import { DeskResults } from './return/desk-results.js';
import { ParcelViews } from './return/parcel-views.js';
import { Parcels } from './return/parcels.js';
import { PostConnection } from './return/post-connection.js';
import { ReadReturnDesk } from './return/read-return-desk.js';
import { ReadReturnOptions } from './return/read-return-options.js';
import { ReissueResultUseCase } from './return/reissue-result.js';
import { ReturnData } from './return/return-data.js';
import { ReturnDeskFrame } from './return/return-desk.js';
import { ReturnMoves } from './return/return-moves.js';
import { ReturnNotifier } from './return/return-notifier.js';
import { ReturnOffices } from './return/return-offices.js';
import { ReturnPlans } from './return/return-plans.js';
import { ReturnReader } from './return/return-reader.js';
import { ReturnTerms } from './return/return-terms.js';
import { ReturnWatch } from './return/return-watch.js';
import { UncollectedChore } from './return/uncollected.chore.js';

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
  ReturnWatch,
];
export const returnControllers = [ReturnOptionsController, ReturnChoicesController, ReturnsController, ReissuesController];
export const returnJobs = [UncollectedChore, ReturnNotifier];
