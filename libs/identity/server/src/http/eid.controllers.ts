import { OwnEidController } from './citizen/own-eid.controller.js';
import { OwnProfileController } from './citizen/own-profile.controller.js';
import { EidController } from './public/eid.controller.js';

/** The eID and the profile over HTTP. */
export const eidControllers = [EidController, OwnEidController, OwnProfileController];
