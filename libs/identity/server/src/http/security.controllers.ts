import { ownSessionsControllers } from './own/sessions.controller.js';
import { securityControllers as ownSecurityControllers } from './own/security.controller.js';
import { secondStepControllers } from './public/second-step.controller.js';
import { StaffEnrolmentController } from './public/staff-enrolment.controller.js';

export const securityControllers = [
  ...secondStepControllers,
  StaffEnrolmentController,
  ...ownSecurityControllers,
  ...ownSessionsControllers,
];
