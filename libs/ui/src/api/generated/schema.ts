// Generated from docs/openapi.json by `npm run openapi`. Do not edit.
export interface paths {
    "/.well-known/tinhso-documents.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys for the signed statements in the QR codes of results */
        get: operations["readStatementKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who saw the own data: office, officer, time, purpose, case and names of the fields
         * @description Scope `privacy.own`.
         */
        get: operations["getAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom I may act now
         * @description Scope `delegation.own`.
         */
        get: operations["listActing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File provisionally in an assisted session; needs the headers x-acting-for and Idempotency-Key
         * @description Scope `assisted.file`.
         */
        post: operations["fileAssisted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-filings/{id}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make it a draft again, to mend it; in the session in which it was filed
         * @description Scope `assisted.file`.
         */
        post: operations["takeBackAssistedFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions and filings on the own behalf, newest first
         * @description Scope `assisted.own`.
         */
        get: operations["listAssistedMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-matters/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was filed on the own behalf, as a whole
         * @description Scope `assisted.own`.
         */
        get: operations["getAssistedFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-matters/filings/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File it as it is; the second time gives the same answer
         * @description Scope `assisted.own`.
         */
        post: operations["confirmAssistedFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-matters/filings/{id}/disowning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I did not ask for this: opens a case
         * @description Scope `assisted.own`.
         */
        post: operations["disownAssistedFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask somebody beside the helper for their agreement
         * @description Scope `assistance.help`.
         */
        post: operations["startAssistedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A session of the own, with what was filed in it
         * @description Scope `assistance.help`.
         */
        get: operations["getAssistedSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to be helped, or refuse
         * @description Scope `assisted.own`.
         */
        post: operations["answerAssistedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the person another code
         * @description Scope `assistance.help`.
         */
        post: operations["resendAssistedConsentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/consent-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The code, typed by the person helped
         * @description Scope `assistance.help`.
         */
        post: operations["giveAssistedConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/consent-slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person helped signed on paper
         * @description Scope `assistance.help`.
         */
        post: operations["signAssistedConsentSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/disowning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I did not ask for this help: opens a case
         * @description Scope `assisted.own`.
         */
        post: operations["disownAssistedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session of the own at once
         * @description Scope `assistance.help`.
         */
        post: operations["endAssistedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/assisted-sessions/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the help at once
         * @description Scope `assisted.own`.
         */
        post: operations["stopAssistedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/bills/baskets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make bills, parts of bills and advances payable; they are paid by startPayment
         * @description Scope `bill.pay`.
         */
        post: operations["makeBillBasket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/bills/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open and past bills of a customer code; a POST, so that no code stands in a log of addresses
         * @description Scope `bill.pay`.
         */
        post: operations["lookUpBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/bills/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kept codes with what is open on each; of a silent provider what it said last
         * @description Scope `bill.pay`.
         */
        get: operations["listSavedCodes"];
        put?: never;
        /**
         * Keep a code under a name of one’s own
         * @description Scope `bill.pay`.
         */
        post: operations["saveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/bills/saved/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kept code with its open bills and the last twelve months
         * @description Scope `bill.pay`.
         */
        get: operations["readSavedCode"];
        put?: never;
        post?: never;
        /**
         * Take it out; for some minutes it can be put back
         * @description Scope `bill.pay`.
         */
        delete: operations["removeSavedCode"];
        options?: never;
        head?: never;
        /**
         * Name it anew, switch its reminders
         * @description Scope `bill.pay`.
         */
        patch: operations["changeSavedCode"];
        trace?: never;
    };
    "/api/v1/citizen/bills/saved/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put it back after it was taken out
         * @description Scope `bill.pay`.
         */
        post: operations["restoreSavedCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the form of a life event, one dossier for each procedure; needs the header Idempotency-Key
         * @description Scope `dossier.submit`.
         */
        post: operations["submitBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/bundles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers that were filed together
         * @description Scope `dossier.read-own`.
         */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a child to file for; the right ends on the eighteenth birthday
         * @description Scope `delegation.own`.
         */
        post: operations["declareChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/co-signers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back; the draft can be changed again
         * @description Scope `dossier.co-sign`.
         */
        post: operations["withdrawCoSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/co-signings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications that the citizen is asked to sign
         * @description Scope `dossier.co-sign`.
         */
        get: operations["listCoSignings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/co-signings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own part, and what is shown of the applicant’s
         * @description Scope `dossier.co-sign`.
         */
        get: operations["getCoSigning"];
        /**
         * Save the own part as far as it has got
         * @description Scope `dossier.co-sign`.
         */
        put: operations["saveCoSigning"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/co-signings/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline, or take the signature back before it is filed
         * @description Scope `dossier.co-sign`.
         */
        post: operations["declineCoSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/co-signings/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the own part
         * @description Scope `dossier.co-sign`.
         */
        post: operations["signCoSigning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a company or household business that one represents; no register is asked
         * @description Scope `delegation.own`.
         */
        post: operations["declareCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/contact-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to change phone or e-mail; codes go to both ends
         * @description Scope `security.own`.
         */
        post: operations["startContactChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/contact-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Call off a change that has not taken effect
         * @description Scope `security.own`.
         */
        delete: operations["cancelContactChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/contact-changes/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another code to one end of a change
         * @description Scope `security.own`.
         */
        post: operations["askContactCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/contact-changes/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the code of one end; with the last one the change takes effect
         * @description Scope `security.own`.
         */
        post: operations["confirmContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/contact-changes/{id}/lost-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The old end is lost: another proof, and the change waits for a day
         * @description Scope `security.own`.
         */
        post: operations["loseOldEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own phone and e-mail, changes under way and history
         * @description Scope `security.own`.
         */
        get: operations["readContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rights given and received, children, companies
         * @description Scope `delegation.own`.
         */
        get: operations["listDelegations"];
        put?: never;
        /**
         * Invite somebody by phone to act for oneself, a child or a company
         * @description Scope `delegation.own`.
         */
        post: operations["grantDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One right with what was done under it
         * @description Scope `delegation.own`.
         */
        get: operations["getDelegation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/delegations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a right that one was invited to
         * @description Scope `delegation.own`.
         */
        post: operations["acceptDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a right that one gave, or leave one that one holds; at once
         * @description Scope `delegation.own`.
         */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/delegations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description Scope `delegation.own`.
         */
        post: operations["declineDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/delegations/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an ending within ten minutes, by whoever ended
         * @description Scope `delegation.own`.
         */
        post: operations["restoreDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an official document of one's own dossier
         * @description Scope `document.read`.
         */
        get: operations["readCitizenDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own dossiers, newest first
         * @description Scope `dossier.read-own`.
         */
        get: operations["listOwnDossiers"];
        put?: never;
        /**
         * Submit an application; needs the header Idempotency-Key
         * @description Scope `dossier.submit`.
         */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier as its owner sees it
         * @description Scope `dossier.read-own`.
         */
        get: operations["getOwnDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what was filed; what it was before is kept
         * @description Scope `dossier.correct`.
         */
        post: operations["correctDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}/correction-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a filed application for mending; the draft begun before if there is one
         * @description Scope `dossier.correct`.
         */
        post: operations["openCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how content one was, once per dossier
         * @description Scope `dossier.rate`.
         */
        post: operations["rateDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}/returning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose how the result is wanted, until it is handed out
         * @description Scope `dossier.choose-return`.
         */
        put: operations["chooseReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the open request for supplements, all items at once
         * @description Scope `dossier.supplement`.
         */
        post: operations["supplementDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/dossiers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a dossier back
         * @description Scope `dossier.withdraw`.
         */
        post: operations["withdrawDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own drafts, last changed first
         * @description Scope `draft.own`.
         */
        get: operations["listDrafts"];
        put?: never;
        /**
         * Begin an application
         * @description Scope `draft.own`.
         */
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft as a whole
         * @description Scope `draft.own`.
         */
        get: operations["getDraft"];
        /**
         * Save a draft over the version seen last
         * @description Scope `draft.own`.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Throw a draft away
         * @description Scope `draft.own`.
         */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/drafts/{id}/co-signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has to sign a draft, and who has
         * @description Scope `dossier.co-sign`.
         */
        get: operations["listCoSigners"];
        put?: never;
        /**
         * Ask somebody to fill in their part and sign; the draft stands still from then on
         * @description Scope `dossier.co-sign`.
         */
        post: operations["inviteCoSigner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/drafts/{id}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be filled in in a draft, each with its source, and what was agreed to
         * @description Scope `draft.own`.
         */
        get: operations["getDraftPrefill"];
        /**
         * Agree to some of it being filled in, or to none
         * @description Scope `draft.own`.
         */
        put: operations["chooseDraftPrefill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/eid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The eID linked to this account
         * @description Scope `security.own`.
         */
        get: operations["ownEids"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/eid/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link the eID that met this account on its way in
         * @description Scope `security.own`.
         */
        post: operations["linkConflictingEid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/eid/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin linking an eID to this account
         * @description Scope `security.own`.
         */
        post: operations["startEidLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/eid/step-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin proving oneself by the linked eID, to a level
         * @description Scope `security.own`.
         */
        post: operations["startEidStepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/eid/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink the eID; refused while it is the only way in
         * @description Scope `security.own`.
         */
        delete: operations["unlinkEid"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/fee-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left to pay of a fee under the rules of exemption of today
         * @description Scope `dossier.submit`.
         */
        get: operations["quoteFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My alerts, newest first
         * @description Scope `feedback.report`.
         */
        get: operations["listOwnFeedbackAlerts"];
        put?: never;
        /**
         * News of a commune or of what is near a point: in my inbox, or by SMS to a confirmed phone
         * @description Scope `feedback.report`.
         */
        post: operations["askOwnFeedbackAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an alert back
         * @description Scope `feedback.report`.
         */
        delete: operations["removeOwnFeedbackAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report something. The same Idempotency-Key gives the same report
         * @description Scope `feedback.report`.
         */
        post: operations["reportTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I reported, newest first
         * @description Scope `feedback.read-own`.
         */
        get: operations["listOwnTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report of mine, unmasked, with what I can do
         * @description Scope `feedback.read-own`.
         */
        get: operations["getOwnTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change who sees my name, or take the page away from the public
         * @description Scope `feedback.report`.
         */
        patch: operations["changeOwnTicketDetails"];
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a report in my inbox
         * @description Scope `feedback.report`.
         */
        post: operations["followTicket"];
        /**
         * Follow a report no more
         * @description Scope `feedback.report`.
         */
        delete: operations["unfollowTicket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/me-too": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I have the same trouble; counted once, and it raises the priority by the published rule
         * @description Scope `feedback.report`.
         */
        post: operations["sayMeToo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of my report as others see it, or would see it
         * @description Scope `feedback.read-own`.
         */
        get: operations["previewOwnTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether the answer is good; content closes the report
         * @description Scope `feedback.report`.
         */
        post: operations["rateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not done: the report is open again and another person has it
         * @description Scope `feedback.report`.
         */
        post: operations["reopenTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer what the office asks
         * @description Scope `feedback.report`.
         */
        post: operations["replyToOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/feedback/tickets/{code}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether I follow a report, have the same trouble, or reported it
         * @description Scope `feedback.report`.
         */
        get: operations["getTicketTies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my files: whether it is ready, or why it was refused
         * @description Scope `file.read`.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /**
         * Delete a file that no dossier holds
         * @description Scope `file.send`.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Content of a file
         * @description Scope `file.read`.
         */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/helper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own memberships and assisted sessions
         * @description Scope `assistance.help`.
         */
        get: operations["getHelperDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live stream of the inbox (Server-Sent Events); `Last-Event-ID` catches up
         * @description Scope `notification.read`.
         */
        get: operations["streamNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in citizen
         * @description Scope `account.self`.
         */
        get: operations["citizenMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inbox of the signed-in citizen, newest first
         * @description Scope `notification.read`.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks messages as read
         * @description Scope `notification.read`.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Something to be paid, line by line, and who is paying it
         * @description Scope `payment.pay`.
         */
        get: operations["readOwnObligation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/payment-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ways to pay that are connected, in the order in which they are offered
         * @description Scope `payment.pay`.
         */
        get: operations["listPaymentWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to be paid, and what was
         * @description Scope `payment.pay`.
         */
        get: operations["listOwnPayments"];
        put?: never;
        /**
         * Begin to pay one thing or several at once; the answer says what to do next
         * @description Scope `payment.pay`.
         */
        post: operations["startPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One attempt to pay, with receipt and refunds
         * @description Scope `payment.pay`.
         */
        get: operations["readOwnPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Purposes that need consent, each with the own choice
         * @description Scope `privacy.own`.
         */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/consents/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof of every choice, newest first
         * @description Scope `privacy.own`.
         */
        get: operations["listConsentRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give or withdraw consent to one purpose
         * @description Scope `privacy.own`.
         */
        put: operations["chooseConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The erasure under way, if there is one
         * @description Scope `privacy.own`.
         */
        get: operations["getErasure"];
        put?: never;
        /**
         * Have the account erased after the days in which it can be undone
         * @description Scope `privacy.own`.
         */
        post: operations["askErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/erasure/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would go, and what a law holds
         * @description Scope `privacy.own`.
         */
        get: operations["previewErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/erasure/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the account after all
         * @description Scope `privacy.own`.
         */
        post: operations["undoErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own copies, newest first
         * @description Scope `privacy.own`.
         */
        get: operations["listDataExports"];
        put?: never;
        /**
         * Have a copy of everything made
         * @description Scope `privacy.own`.
         */
        post: operations["askDataExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/exports/{id}/content/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a copy
         * @description Scope `privacy.own`.
         */
        get: operations["getDataExportContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own requests, newest first
         * @description Scope `privacy.own`.
         */
        get: operations["listPrivacyRequests"];
        put?: never;
        /**
         * Ask about the own data; legal clocks start
         * @description Scope `privacy.own`.
         */
        post: operations["askPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my requests with its clock
         * @description Scope `privacy.own`.
         */
        get: operations["getPrivacyRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request back
         * @description Scope `privacy.own`.
         */
        post: operations["withdrawPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/privacy/stopped-uses/{use}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Allow a use of the own data again that was stopped on request
         * @description Scope `privacy.own`.
         */
        delete: operations["allowUse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of the signed-in citizen, with who says so
         * @description Scope `profile.own`.
         */
        get: operations["ownProfile"];
        /**
         * Change what the citizen tells of herself
         * @description Scope `profile.own`.
         */
        put: operations["changeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/receipt-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether receipts come by e-mail, and where to
         * @description Scope `payment.pay`.
         */
        get: operations["readReceiptMail"];
        /**
         * Have receipts sent by e-mail, or not
         * @description Scope `payment.pay`.
         */
        put: operations["chooseReceiptMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the account is protected
         * @description Scope `security.own`.
         */
        get: operations["readSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New backup codes; the ones before are void
         * @description Scope `security.own`.
         */
        post: operations["makeBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a passkey that was just made
         * @description Scope `security.own`.
         */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to ask the authenticator for, to make a passkey
         * @description Scope `security.own`.
         */
        post: operations["askNewPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a passkey away
         * @description Scope `security.own`.
         */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /**
         * Give a passkey another name
         * @description Scope `security.own`.
         */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/v1/citizen/security/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password; every other session ends
         * @description Scope `security.own`.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask for a second step at sign-in, or no more
         * @description Scope `security.own`.
         */
        put: operations["switchSecondStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A secret for the authenticator app
         * @description Scope `security.own`.
         */
        post: operations["startTotp"];
        /**
         * Take the authenticator away
         * @description Scope `security.own`.
         */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/security/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first code puts the authenticator into use
         * @description Scope `security.own`.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End this session
         * @description Scope `account.self`.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove once more that it is you; the new access token says so for fifteen minutes
         * @description Scope `security.own`.
         */
        post: operations["prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/session/proof/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to ask the authenticator for, to prove that it is you
         * @description Scope `security.own`.
         */
        post: operations["askPasskeyForProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in
         * @description Scope `security.own`.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else
         * @description Scope `security.own`.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out on one device
         * @description Scope `security.own`.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file (tus creation): Upload-Length, Upload-Metadata with filename, filetype, paper
         * @description Scope `file.send`.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give up an upload (tus termination)
         * @description Scope `file.send`.
         */
        delete: operations["cancelUpload"];
        options?: never;
        /**
         * How much has come (tus): Upload-Offset
         * @description Scope `file.send`.
         */
        head: operations["headUpload"];
        /**
         * Send bytes (tus); the last piece answers 200 with the StoredFile, or 422 with why it is refused
         * @description Scope `file.send`.
         */
        patch: operations["patchUpload"];
        trace?: never;
    };
    "/api/v1/citizen/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything in the wallet, newest first
         * @description Scope `wallet.read`.
         */
        get: operations["getWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/wallet/filed-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep what was filed with an own dossier; once
         * @description Scope `wallet.keep`.
         */
        post: operations["keepFiledPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/wallet/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers that fit what an own draft or a request for supplements asks for, with the consent that each needs
         * @description Scope `wallet.use`.
         */
        get: operations["listWalletOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/wallet/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put in a paper of one's own, its files sent before
         * @description Scope `wallet.keep`.
         */
        post: operations["addWalletPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/wallet/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One paper, where it comes from and where it was used
         * @description Scope `wallet.read`.
         */
        get: operations["getWalletPaper"];
        put?: never;
        post?: never;
        /**
         * Take a paper out; not one that an office issued
         * @description Scope `wallet.keep`.
         */
        delete: operations["removeWalletPaper"];
        options?: never;
        head?: never;
        /**
         * Call a paper something else
         * @description Scope `wallet.keep`.
         */
        patch: operations["renameWalletPaper"];
        trace?: never;
    };
    "/api/v1/citizen/wallet/papers/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a copy to an own draft or supplement; the consent is the sentence that was offered
         * @description Scope `wallet.use`.
         */
        post: operations["useWalletPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen/wallet/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Be told before a paper runs out, or no longer
         * @description Scope `wallet.keep`.
         */
        put: operations["chooseWalletReminders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a registration; a code goes out by SMS */
        post: operations["registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/accounts/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another code for a registration under way, by SMS or by mail */
        post: operations["resendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/accounts/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the code; makes the account and signs in */
        post: operations["confirmAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/assisted-confirmations/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another code to the phone of the person helped */
        post: operations["sendAssistedFilingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/assisted-confirmations/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File it, as the person helped; the second time gives the same answer */
        post: operations["confirmAssistedFilingByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/assisted-confirmations/disowning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I did not ask for this: opens a case */
        post: operations["disownAssistedFilingByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/assisted-confirmations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who helped with what; no answers */
        post: operations["previewAssistedFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/assisted-confirmations/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The whole filing, for who entered the code */
        post: operations["viewAssistedFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/billers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers whose bills can be paid here */
        get: operations["listBillers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/billers/electricity-branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Branches of EVN by the beginning of their customer codes */
        get: operations["listElectricityBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communes of a province, with the offices that receive dossiers */
        get: operations["listCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/eid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether sign-in by eID is offered */
        get: operations["eidOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/eid/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the eID provider sends the browser back to; goes on to a page of the citizen app */
        get: operations["finishEid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/eid/conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in the way of a sign-in by eID, for the browser that met it */
        get: operations["eidConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/eid/conflict/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account of its own, without the phone number that has one already */
        post: operations["separateFromEidConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/eid/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a sign-in by eID; the browser goes to the address that comes back */
        post: operations["startEidSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** News of a commune or of what is near a point, by mail or SMS; a message asks to confirm */
        post: operations["askFeedbackAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be reported, and by which published rules it is dealt with */
        get: operations["listFeedbackCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/contractor/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The job: place, task, photos; never who reported it */
        get: operations["getContractorJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/contractor/{token}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A photo of the work as it is (application/octet-stream) */
        post: operations["sendContractorPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/contractor/{token}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of the job */
        get: operations["getContractorPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/contractor/{token}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done, or that it is done */
        post: operations["reportContractorWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest public reports as an Atom feed */
        get: operations["getFeedbackFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How offices dealt with reports in the last twelve months */
        get: operations["getFeedbackFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/follow/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link of a message is about */
        get: operations["getFollowing"];
        put?: never;
        /** Confirm to be told */
        post: operations["confirmFollowing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/follow/{token}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be told no more: one tap, and done however often */
        post: operations["leaveFollowing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/likely-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Public reports that may be about the same thing */
        post: operations["findLikelyDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public reports of a map: single ones where they are few, clusters where they are many */
        get: operations["getFeedbackMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/phone-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a code sent to a phone, for reporting without an account */
        post: operations["askFeedbackPhoneCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/phone-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for reporting from a phone: good for photos, reports, following and the own reports */
        post: operations["openFeedbackPhoneSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Categories that fit the words, and whether the words are for somebody else: an emergency, a complaint or a denunciation */
        post: operations["suggestFeedbackCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public reports, newest first; words are found with or without marks */
        get: operations["listPublicTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/tickets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public page of a report; hidden ones are not there */
        get: operations["getPublicTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/tickets/{code}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow a public report by mail or SMS; a message asks to confirm */
        post: operations["followTicketByAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/tickets/{code}/photos/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public photo of a report */
        get: operations["getTicketPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feedback/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a report stands, by its code and the last four digits of the phone */
        post: operations["trackTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/life-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Life events */
        get: operations["listLifeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/life-events/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A life event and its procedures */
        get: operations["getLifeEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/life-events/{key}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The common form of the procedures of a life event */
        get: operations["getLifeEventForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/payments/national/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the national payment platform sends the browser back to; goes on to the page of the payment */
        get: operations["nationalPayReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/payments/vnpay/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where VNPAY sends the browser back to; goes on to the page of the payment */
        get: operations["vnpayReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/places/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The commune of a point, and its neighbours where the border is close */
        get: operations["findPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/places/communes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boundaries of the communes of the province (TopoJSON, object `communes`) */
        get: operations["getCommunesMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/privacy/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which data are used for what, and how long requests may take */
        get: operations["getPrivacyNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the catalogue */
        get: operations["searchProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One procedure */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures/{code}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form, papers and fees of a procedure that can be applied for here */
        get: operations["getProcedureForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/procedures/{code}/measured-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long offices took for a procedure lately */
        get: operations["getMeasuredTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/province": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The province served here */
        get: operations["getProvince"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All provinces */
        get: operations["listProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to recover an account by phone or e-mail; never tells whether there is one */
        post: operations["startRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/recoveries/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a code to a confirmed phone or e-mail of the account */
        post: operations["askRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/recoveries/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the new password; ends every other session and signs in */
        post: operations["finishRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/recoveries/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove to be the owner by a code, the authenticator or a backup code */
        post: operations["proveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/return-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices where results are handed out, and the price of the post */
        get: operations["readReturnOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/security-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say "it was not me" by the secret of a message: undoes what it told of and holds the account */
        post: operations["disown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by phone or e-mail and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by passkey alone */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask the authenticator for, to sign in by passkey alone */
        post: operations["askPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the refresh cookie for a new access token */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the second step; begins the session */
        post: operations["passSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions/second-factor/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a code by SMS or mail as the second step of a sign-in */
        post: operations["askSecondFactorCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/sessions/second-factor/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask the authenticator for, in the second step */
        post: operations["askPasskeyForSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to the console by login and password */
        post: operations["staffSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the second factor into use; begins the session and gives backup codes, once */
        post: operations["staffFinishEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/enrolment/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask the authenticator for */
        post: operations["staffEnrolPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/enrolment/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret for the authenticator app */
        post: operations["staffEnrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by passkey alone */
        post: operations["staffSignInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask the authenticator for, to sign in by passkey alone */
        post: operations["staffAskPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange the staff refresh cookie for a new access token; posts are read afresh */
        post: operations["refreshStaffSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the second step; begins the session */
        post: operations["staffPassSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/staff-sessions/second-factor/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What to ask the authenticator for, in the second step */
        post: operations["staffAskPasskeyForSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a dossier stands, by its code and the last four digits of the phone */
        post: operations["trackDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether this PDF (application/pdf, at most 10 MB) was issued here and is unaltered; nothing of it is kept */
        post: operations["verifyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/verifications/revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Marks of every document that was taken back; no code can be learnt from them */
        get: operations["readRevocationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the register says about the document with this code; personal facts are masked */
        get: operations["verifyByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Absences in the units one manages
         * @description Scope `absence.manage`.
         */
        get: operations["listAbsences"];
        put?: never;
        /**
         * Record that somebody is away, with a deputy
         * @description Scope `absence.manage`.
         */
        post: operations["recordAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/absences/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End or cancel an absence; the deputy’s sessions end
         * @description Scope `absence.manage`.
         */
        post: operations["callOffAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who say that they asked for no help, newest first
         * @description Scope `assistance.read-cases`.
         */
        get: operations["listAssistanceCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with what it is judged by
         * @description Scope `assistance.read-cases`.
         */
        get: operations["getAssistanceCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/cases/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude a case; the citizen is told
         * @description Scope `assistance.examine`.
         */
        post: operations["closeAssistanceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/cases/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case up
         * @description Scope `assistance.examine`.
         */
        post: operations["examineAssistanceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions and filings by team
         * @description Scope `assistance.manage`.
         */
        get: operations["countAssistance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/counts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for spreadsheets
         * @description Scope `assistance.manage`.
         */
        get: operations["countAssistanceTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Teams with their rosters
         * @description Scope `assistance.manage`.
         */
        get: operations["listAssistanceTeams"];
        put?: never;
        /**
         * Found a team in a commune
         * @description Scope `assistance.manage`.
         */
        post: operations["createAssistanceTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a team
         * @description Scope `assistance.manage`.
         */
        put: operations["renameAssistanceTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/teams/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a team; every membership ends
         * @description Scope `assistance.manage`.
         */
        post: operations["closeAssistanceTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a citizen on the roster
         * @description Scope `assistance.manage`.
         */
        post: operations["addAssistanceMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assistance/teams/{id}/members/{memberId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take somebody off the roster
         * @description Scope `assistance.manage`.
         */
        post: operations["endAssistanceMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assisted-filings/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The filing of a slip
         * @description Scope `assistance.confirm`.
         */
        post: operations["lookUpAssistedSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assisted-filings/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File it for the person at the counter; the second time gives the same answer
         * @description Scope `assistance.confirm`.
         */
        post: operations["confirmAssistedFilingAtCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/assisted-filings/{id}/disowning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person at the counter did not ask for it: opens a case
         * @description Scope `assistance.confirm`.
         */
        post: operations["disownAssistedFilingAtCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the log; recorded, and shown to the person it is about
         * @description Scope `audit.read`.
         */
        post: operations["searchAuditEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signs of unusual access, newest first
         * @description Scope `audit.read`.
         */
        get: operations["listAccessFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit/flags/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a sign with what was found
         * @description Scope `audit.read`.
         */
        post: operations["examineAccessFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the log is sealed, and what its last check found
         * @description Scope `audit.read`.
         */
        get: operations["getAuditState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bill-remittances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Money for providers by day: what is to be remitted, and what was
         * @description Scope `bill.read`.
         */
        get: operations["listBillRemittances"];
        put?: never;
        /**
         * Remit a provider what was taken for it until a day that is closed; booked once
         * @description Scope `bill.settle`.
         */
        post: operations["makeBillRemittance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bill-remittances/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file for the provider: one line a bill, and the sum
         * @description Scope `bill.read`.
         */
        get: operations["readBillRemittanceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paid bills by where they stand with their providers
         * @description Scope `bill.read`.
         */
        get: operations["listStaffBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bills/{id}/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The provider took it by another way, with a reason
         * @description Scope `bill.settle`.
         */
        post: operations["settleBillByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bills/{id}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the money back, with a reason; over the limit of refunds a second person agrees to the first
         * @description Scope `bill.settle`.
         */
        post: operations["giveBackBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bills/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the provider once more
         * @description Scope `bill.settle`.
         */
        post: operations["retryBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days on which money moved, and where each stands
         * @description Scope `payment.close`.
         */
        get: operations["listCloseDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A day with all its differences
         * @description Scope `payment.close`.
         */
        get: operations["readCloseDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What lay in the till of a unit
         * @description Scope `payment.close`.
         */
        post: operations["countCash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}/differences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The differences of a day for spreadsheets
         * @description Scope `payment.close`.
         */
        get: operations["exportCloseDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain what the machine cannot
         * @description Scope `payment.close`.
         */
        post: operations["explainDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book the end of a day and lock it for good
         * @description Scope `payment.close`.
         */
        post: operations["lockDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the settlement file of a gateway in; every fault is named by its line
         * @description Scope `payment.close`.
         */
        post: operations["importSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/closes/{day}/settlements/fetching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch the settlement file from the gateway
         * @description Scope `payment.close`.
         */
        post: operations["fetchSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who could stand in for oneself
         * @description Scope `account.self`.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions to the units of one’s posts, the nearest deadline first
         * @description Scope `dossier.give-opinion`.
         */
        get: operations["listConsultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A question with the papers that may be opened; recorded
         * @description Scope `dossier.give-opinion`.
         */
        get: operations["getConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/consultations/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file for the answer as it is (application/octet-stream); the asking office sees it once the answer is given
         * @description Scope `dossier.give-opinion`.
         */
        post: operations["sendOpinionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/consultations/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question, once
         * @description Scope `dossier.give-opinion`.
         */
        post: operations["giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/counter/cash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take cash for one thing or several of one unit; settles them at once
         * @description Scope `payment.take_cash`.
         */
        post: operations["takeCash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/counter/cash-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the asking clerk took on a day, and the sum to hand over
         * @description Scope `payment.take_cash`.
         */
        get: operations["readCashDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/counter/cash/{id}/receipts/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed file of a receipt for cash, to be printed at the counter
         * @description Scope `payment.take_cash`.
         */
        get: operations["readCounterReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/counter/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a citizen for a charge of the counter, or for a fine by its decision
         * @description Scope `payment.charge`.
         */
        post: operations["openCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/counter/charges/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop a charge or a fine that was entered by mistake
         * @description Scope `payment.charge`.
         */
        post: operations["dropCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/counter/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is unpaid, by dossier code, number of a decision or charge, or phone
         * @description Scope `payment.take_cash`.
         */
        get: operations["findAtCounter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an official document of a dossier in one's jurisdiction
         * @description Scope `dossier.read`.
         */
        get: operations["readStaffDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/documents/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a signed document back, for good; needs a fresh proof of identity
         * @description Scope `document.revoke`.
         */
        post: operations["revokeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier of the own jurisdiction; recorded
         * @description Scope `dossier.read`.
         */
        get: operations["getStaffDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a dossier; the clock starts
         * @description Scope `dossier.receive`.
         */
        post: operations["acceptDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/askable-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices that can be asked for an opinion, the near ones first
         * @description Scope `dossier.process`.
         */
        get: operations["listAskableUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Officers to whom the dossier can be given, the least busy first
         * @description Scope `dossier.supervise`.
         */
        get: operations["listAssignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a dossier to an officer
         * @description Scope `dossier.supervise`.
         */
        post: operations["assignDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/consultation-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a question back
         * @description Scope `dossier.process`.
         */
        post: operations["closeConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another office for its opinion while the work goes on
         * @description Scope `dossier.process`.
         */
        post: operations["askConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/control-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw the control sheet of a dossier as it stands (form 06)
         * @description Scope `dossier.read`.
         */
        post: operations["makeControlSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The step is done; it goes on in the next one
         * @description Scope `dossier.process`.
         */
        post: operations["handOverDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/payment-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what was paid at the counter
         * @description Scope `dossier.settle-payment`.
         */
        post: operations["settlePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/payment-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the citizen to pay; the clock stands still
         * @description Scope `dossier.request-payment`.
         */
        post: operations["requestPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apologise and name a new date, once (form 04)
         * @description Scope `dossier.supervise`.
         */
        post: operations["movePromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not receive a dossier, with reason and legal basis
         * @description Scope `dossier.receive`.
         */
        post: operations["refuseDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue the result anew with other contents and take the old one back; needs a fresh proof of identity
         * @description Scope `document.revoke`.
         */
        post: operations["reissueResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over the signed result
         * @description Scope `dossier.receive`.
         */
        post: operations["returnDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hidden personal numbers, with the purpose recorded
         * @description Scope `dossier.read`.
         */
        post: operations["revealDossierAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/review-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the draft result to the leader
         * @description Scope `dossier.process`.
         */
        post: operations["requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the draft result back to the officer
         * @description Scope `dossier.sign`.
         */
        post: operations["sendBackDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the result; it is made and signed a moment later
         * @description Scope `dossier.sign`.
         */
        post: operations["signDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a received dossier
         * @description Scope `dossier.process`.
         */
        post: operations["startDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the work without a result (form 05)
         * @description Scope `dossier.supervise`.
         */
        post: operations["stopDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/dossiers/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for everything that is missing, once
         * @description Scope `dossier.request-supplement`.
         */
        post: operations["requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices by what is late there
         * @description Scope `feedback.coordinate`.
         */
        get: operations["readOverdueTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same to many reports; what became of each
         * @description Scope `feedback.handle`.
         */
        post: operations["bulkTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many reports each list holds
         * @description Scope `feedback.read`.
         */
        get: operations["countStaffTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A list as a file; recorded
         * @description Scope `feedback.read`.
         */
        get: operations["exportStaffTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own filters
         * @description Scope `feedback.read`.
         */
        get: operations["listTicketFilters"];
        put?: never;
        /**
         * Keep a list with what narrows it, under a name
         * @description Scope `feedback.read`.
         */
        post: operations["saveTicketFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Keep one’s own filter no longer
         * @description Scope `feedback.read`.
         */
        delete: operations["removeTicketFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices that a report can go to, with what they have
         * @description Scope `feedback.read`.
         */
        get: operations["listTicketOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/rules/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where a made-up report would go, and why
         * @description Scope `feedback.read`.
         */
        post: operations["testFeedbackRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports of a list, the nearest date first
         * @description Scope `feedback.read`.
         */
        get: operations["listStaffTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report with everything that was said and done; recorded
         * @description Scope `feedback.read`.
         */
        get: operations["getStaffTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a report with a closing code and the evidence that its kind needs
         * @description Scope `feedback.handle`.
         */
        post: operations["answerTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the reporter; the clock stands still until the reply
         * @description Scope `feedback.handle`.
         */
        post: operations["askTicketReporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a report to an office: to that of the rules when none is named
         * @description Scope `feedback.coordinate`.
         */
        post: operations["assignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an answered report whose reporter says nothing
         * @description Scope `feedback.coordinate`.
         */
        post: operations["closeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/contractor-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Links that were given out for a report
         * @description Scope `feedback.handle`.
         */
        get: operations["listContractorLinks"];
        put?: never;
        /**
         * Give the work to somebody without an account; the link is shown once
         * @description Scope `feedback.handle`.
         */
        post: operations["makeContractorLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/contractor-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a link back
         * @description Scope `feedback.handle`.
         */
        delete: operations["endContractorLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a file as it is (application/octet-stream) for the answer that will name it
         * @description Scope `feedback.handle`.
         */
        post: operations["sendTicketEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Content of a file of a report; recorded
         * @description Scope `feedback.read`.
         */
        get: operations["getStaffTicketFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a report as the duplicate of another
         * @description Scope `feedback.handle`.
         */
        post: operations["mergeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note for the office, or news for everybody
         * @description Scope `feedback.handle`.
         */
        post: operations["writeTicketMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/moderate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide what the public sees of a report
         * @description Scope `feedback.moderate`.
         */
        post: operations["moderateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a report on to the right office; the reporter reads why
         * @description Scope `feedback.handle`.
         */
        post: operations["passOnTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a public text will read
         * @description Scope `feedback.handle`.
         */
        post: operations["previewTicketText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse what is no report, with the reason
         * @description Scope `feedback.moderate`.
         */
        post: operations["rejectTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/reporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Other reports of the same person; recorded
         * @description Scope `feedback.read`.
         */
        get: operations["listReporterTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/reroute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the pin or change the kind, and route again
         * @description Scope `feedback.handle`.
         */
        post: operations["rerouteTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/reroute/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where a report would go with another pin or kind, and why
         * @description Scope `feedback.handle`.
         */
        post: operations["previewTicketReroute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on without the reply of the reporter
         * @description Scope `feedback.handle`.
         */
        post: operations["resumeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make matters of a report reports of their own
         * @description Scope `feedback.handle`.
         */
        post: operations["splitTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/standard-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Standard texts that fit a report, filled in
         * @description Scope `feedback.handle`.
         */
        get: operations["listTicketTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a report on
         * @description Scope `feedback.handle`.
         */
        post: operations["startTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/feedback/tickets/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a duplicate out again
         * @description Scope `feedback.handle`.
         */
        post: operations["unmergeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Content of a paper, for those whom the dossier that holds it admits
         * @description Scope `dossier.read`.
         */
        get: operations["getStaffFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every account of the ledger at the end of a day
         * @description Scope `ledger.read`.
         */
        get: operations["readTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of the ledger for spreadsheets
         * @description Scope `ledger.read`.
         */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/ledger/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days on which an account moved
         * @description Scope `ledger.read`.
         */
        get: operations["listAccountDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was booked in an account on a day
         * @description Scope `ledger.read`.
         */
        get: operations["listAccountEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in member of staff with living posts and scopes
         * @description Scope `account.self`.
         */
        get: operations["staffMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Staff of the units one administers
         * @description Scope `staff.manage`.
         */
        get: operations["listStaffMembers"];
        put?: never;
        /**
         * A new member of staff with a first post; the password is shown once
         * @description Scope `staff.manage`.
         */
        post: operations["createStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/members/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who could stand in for a member of staff
         * @description Scope `absence.manage`.
         */
        get: operations["listColleaguesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/members/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock an account or let it in again
         * @description Scope `staff.manage`.
         */
        post: operations["lockStaffMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/members/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new password to be handed over; shown once
         * @description Scope `staff.manage`.
         */
        post: operations["resetStaffPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/members/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a member of staff another post
         * @description Scope `staff.manage`.
         */
        post: operations["giveStaffPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/members/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lost second factor away; a new one is set up at the next sign-in
         * @description Scope `staff.manage`.
         */
        post: operations["resetStaffSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inbox of the signed-in member of staff, newest first
         * @description Scope `account.self`.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks notices as read
         * @description Scope `account.self`.
         */
        post: operations["markNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/office-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules by which a unit works, with where each comes from
         * @description Scope `organisation.manage`.
         */
        get: operations["readOfficeRules"];
        put?: never;
        /**
         * Decide a rule of a unit from a day on
         * @description Scope `organisation.manage`.
         */
        post: operations["changeOfficeRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/open311-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys of other systems
         * @description Scope `open311.keys`.
         */
        get: operations["listOpen311Keys"];
        put?: never;
        /**
         * Issue a key; it is shown once
         * @description Scope `open311.keys`.
         */
        post: operations["issueOpen311Key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/open311-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how many reports a minute a key may send
         * @description Scope `open311.keys`.
         */
        patch: operations["limitOpen311Key"];
        trace?: never;
    };
    "/api/v1/staff/open311-keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a key back
         * @description Scope `open311.keys`.
         */
        post: operations["revokeOpen311Key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/own-absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own absences
         * @description Scope `account.self`.
         */
        get: operations["listOwnAbsences"];
        put?: never;
        /**
         * Be away for a period, with a deputy
         * @description Scope `account.self`.
         */
        post: operations["recordOwnAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/own-absences/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be back, or not go at all
         * @description Scope `account.self`.
         */
        post: operations["callOffOwnAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments by dossier code, reference, transaction, receipt or phone; or those that need a look
         * @description Scope `payment.read`.
         */
        get: operations["searchPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments for spreadsheets, item by item
         * @description Scope `payment.read`.
         */
        get: operations["exportPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A payment with its history and its lines in the ledger
         * @description Scope `payment.read`.
         */
        get: operations["readStaffPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments/{id}/attention/clearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the mark off a payment that was looked at, with a reason
         * @description Scope `payment.refund`.
         */
        post: operations["clearPaymentAttention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments/{id}/receipts/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed file of a receipt of a payment
         * @description Scope `payment.read`.
         */
        get: operations["readStaffReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to give an item back, whole or in part; over the limit a second person has to agree
         * @description Scope `payment.refund`.
         */
        post: operations["proposeRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look somebody up by an exact number, for a typed reason; recorded and shown to the person
         * @description Scope `person.search`.
         */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/portal-exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers from the national portal and what it was told
         * @description Scope `integration.manage`.
         */
        get: operations["listPortalExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/portal-exchanges/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try once more to file a dossier from the national portal
         * @description Scope `integration.manage`.
         */
        post: operations["retryPortalExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a post, at once or after a last day; running sessions end
         * @description Scope `staff.manage`.
         */
        post: operations["endStaffPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests about data, nearest date first
         * @description Scope `privacy.manage`.
         */
        get: operations["listStaffPrivacyRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request; the reading is recorded
         * @description Scope `privacy.manage`.
         */
        get: operations["getStaffPrivacyRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the person that work has begun
         * @description Scope `privacy.manage`.
         */
        post: operations["acknowledgePrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or refuse, in words for the person
         * @description Scope `privacy.manage`.
         */
        post: operations["decidePrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests/{id}/deletion-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof of an erasure
         * @description Scope `privacy.manage`.
         */
        get: operations["getDeletionRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take more time, once, with the reason
         * @description Scope `privacy.manage`.
         */
        post: operations["extendPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/privacy/requests/{id}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it was done; a correction is written by this
         * @description Scope `privacy.manage`.
         */
        post: operations["fulfilPrivacyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Procedures worked out here, with their drafts
         * @description Scope `procedure.read`.
         */
        get: operations["listDesignedProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two versions or drafts
         * @description Scope `procedure.read`.
         */
        get: operations["compareProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a draft: blank, from the catalogue, from a version, from a file
         * @description Scope `procedure.design`.
         */
        post: operations["createProcedureDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft with its story
         * @description Scope `procedure.read`.
         */
        get: operations["getProcedureDraft"];
        /**
         * Keep a draft as far as it has got
         * @description Scope `procedure.design`.
         */
        put: operations["saveProcedureDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What keeps a draft from being published
         * @description Scope `procedure.read`.
         */
        get: operations["checkProcedureDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a draft away
         * @description Scope `procedure.design`.
         */
        post: operations["discardProcedureDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish what somebody else has made
         * @description Scope `procedure.publish`.
         */
        post: operations["publishProcedureDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a draft back with a reason
         * @description Scope `procedure.publish`.
         */
        post: operations["sendBackProcedureDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft in for review
         * @description Scope `procedure.design`.
         */
        post: operations["submitProcedureDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/drafts/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a draft back from review
         * @description Scope `procedure.design`.
         */
        post: operations["takeBackProcedureDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One procedure with all its versions, drafts and its story
         * @description Scope `procedure.read`.
         */
        get: operations["getDesignedProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published version
         * @description Scope `procedure.read`.
         */
        get: operations["getProcedureVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/{code}/versions/{version}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a version no longer
         * @description Scope `procedure.publish`.
         */
        post: operations["archiveProcedureVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/procedures/{code}/versions/{version}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published version as a file for another province
         * @description Scope `procedure.read`.
         */
        get: operations["exportProcedureVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Low marks that wait for an answer, or were answered; recorded
         * @description Scope `dossier.supervise`.
         */
        get: operations["listRatingFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/ratings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a low mark; the citizen is told
         * @description Scope `dossier.supervise`.
         */
        post: operations["answerRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/receptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the acting clerk has begun and not finished
         * @description Scope `dossier.receive`.
         */
        get: operations["listReceptions"];
        put?: never;
        /**
         * Begin to take in an application at a desk or by post
         * @description Scope `dossier.receive`.
         */
        post: operations["beginReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/receptions/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Desks at which the acting clerk may receive
         * @description Scope `dossier.receive`.
         */
        get: operations["listDesks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/receptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An unfinished reception; recorded
         * @description Scope `dossier.receive`.
         */
        get: operations["getReception"];
        /**
         * Save what has been typed over the version seen last
         * @description Scope `dossier.receive`.
         */
        put: operations["saveReception"];
        post?: never;
        /**
         * Throw an unfinished reception away
         * @description Scope `dossier.receive`.
         */
        delete: operations["discardReception"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/receptions/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the dossier and receive it; finishing again answers the same
         * @description Scope `dossier.receive`.
         */
        post: operations["finishReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/receptions/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a scan as it is (application/octet-stream); it belongs to the person at the desk
         * @description Scope `dossier.receive`.
         */
        post: operations["scanPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Money that goes back; or what waits for somebody
         * @description Scope `payment.read`.
         */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/refunds/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a refund, as the second person
         * @description Scope `payment.approve_refund`.
         */
        post: operations["approveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/refunds/{id}/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that finance gave the money back by its own hand, and how
         * @description Scope `payment.refund`.
         */
        post: operations["payOutRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/refunds/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not agree to a refund, with a reason
         * @description Scope `payment.approve_refund`.
         */
        post: operations["rejectRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/refunds/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a refused refund once more
         * @description Scope `payment.refund`.
         */
        post: operations["retryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registers of dossiers within reach, and the units of which one can be made
         * @description Scope `dossier.read`.
         */
        get: operations["listRegisters"];
        put?: never;
        /**
         * Make the register of dossiers of a unit for a period (form 07)
         * @description Scope `dossier.read`.
         */
        post: operations["makeRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results on paper at the own offices
         * @description Scope `dossier.return`.
         */
        get: operations["listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One result, as the slip of receipt needs it
         * @description Scope `dossier.return`.
         */
        get: operations["readReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The paper has arrived from another office
         * @description Scope `dossier.return`.
         */
        post: operations["receiveResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the paper to the office where it is wanted
         * @description Scope `dossier.return`.
         */
        post: operations["dispatchResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns/{id}/hand-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the paper out, and say who took it
         * @description Scope `dossier.return`.
         */
        post: operations["handOutResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Label of the parcel in which a result goes by post
         * @description Scope `dossier.return`.
         */
        get: operations["readParcelLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/returns/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the paper to the public post; its number comes a moment later
         * @description Scope `dossier.return`.
         */
        post: operations["postResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the account is protected
         * @description Scope `account.self`.
         */
        get: operations["staffReadSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New backup codes; the ones before are void
         * @description Scope `account.self`.
         */
        post: operations["staffMakeBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a passkey that was just made
         * @description Scope `account.self`.
         */
        post: operations["staffAddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to ask the authenticator for, to make a passkey
         * @description Scope `account.self`.
         */
        post: operations["staffAskNewPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a passkey away
         * @description Scope `account.self`.
         */
        delete: operations["staffRemovePasskey"];
        options?: never;
        head?: never;
        /**
         * Give a passkey another name
         * @description Scope `account.self`.
         */
        patch: operations["staffRenamePasskey"];
        trace?: never;
    };
    "/api/v1/staff/security/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a new password; every other session ends
         * @description Scope `account.self`.
         */
        put: operations["staffChangePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask for a second step at sign-in, or no more
         * @description Scope `account.self`.
         */
        put: operations["staffSwitchSecondStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A secret for the authenticator app
         * @description Scope `account.self`.
         */
        post: operations["staffStartTotp"];
        /**
         * Take the authenticator away
         * @description Scope `account.self`.
         */
        delete: operations["staffRemoveTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/security/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first code puts the authenticator into use
         * @description Scope `account.self`.
         */
        post: operations["staffConfirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End this staff session
         * @description Scope `account.self`.
         */
        delete: operations["staffSignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove once more that it is you; the new access token says so for fifteen minutes
         * @description Scope `account.self`.
         */
        post: operations["staffProve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/session/proof/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What to ask the authenticator for, to prove that it is you
         * @description Scope `account.self`.
         */
        post: operations["staffAskPasskeyForProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in
         * @description Scope `account.self`.
         */
        get: operations["staffListSessions"];
        put?: never;
        post?: never;
        /**
         * Sign out everywhere else
         * @description Scope `account.self`.
         */
        delete: operations["staffEndOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out on one device
         * @description Scope `account.self`.
         */
        delete: operations["staffEndSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transfers that nobody knows what for or that go back; none for a post below the province
         * @description Scope `payment.match`.
         */
        get: operations["listTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/transfers/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a transfer was meant for; it pays that
         * @description Scope `payment.match`.
         */
        post: operations["assignTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/transfers/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a transfer may have been meant for: the same sum and name, or what a code names
         * @description Scope `payment.match`.
         */
        get: operations["listTransferCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/transfers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide that a transfer goes back to who sent it, with a reason
         * @description Scope `payment.match`.
         */
        post: operations["returnTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/transfers/{id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a transfer is back; of a large sum another person than the one who decided
         * @description Scope `payment.match`.
         */
        post: operations["confirmTransferReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rules of exemption: those that count, those that wait, or all
         * @description Scope `waiver.read`.
         */
        get: operations["listWaivers"];
        put?: never;
        /**
         * Propose a rule; it counts once a second person has agreed
         * @description Scope `waiver.propose`.
         */
        post: operations["proposeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One rule with the people whom it names; the reading is recorded
         * @description Scope `waiver.read`.
         */
        get: operations["readWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/waivers/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a rule, as the second person
         * @description Scope `waiver.approve`.
         */
        post: operations["approveWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/waivers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a rule, with a reason; what was asked for before stays as it was
         * @description Scope `waiver.propose`.
         */
        post: operations["endWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/waivers/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not agree to a rule, with a reason
         * @description Scope `waiver.approve`.
         */
        post: operations["rejectWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of a work list, nearest date first
         * @description Scope `worklist.read`.
         */
        get: operations["getWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are in each list
         * @description Scope `worklist.read`.
         */
        get: operations["getWorklistCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/discovery.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service discovery of Open311 */
        get: operations["open311Discovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/bulk.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport bulk: every public request as CSV */
        get: operations["open311Bulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/discovery.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service discovery, beside the endpoint */
        get: operations["open311DiscoveryOfV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET service requests: the public ones of 90 days, at most 1,000 */
        get: operations["open311Requests"];
        put?: never;
        /** POST service request, with an api_key */
        post: operations["open311PostRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests/{id}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET service request */
        get: operations["open311Request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET service list */
        get: operations["open311Services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services/{code}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET service definition */
        get: operations["open311ServiceDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/tokens/{token}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET service_request_id from a token */
        get: operations["open311Token"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/bank/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transfers that came in, signed with the secret that the bank and the province share; the same number counts once */
        post: operations["takeBankNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/national-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A notice of the national payment platform; answered by a reply code */
        post: operations["nationalPayNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** News of the public post about a parcel, signed with the secret that the post and the province share */
        post: operations["takePostNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/vnpay/ipn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice of VNPAY 2.1.0; answered by its reply codes */
        get: operations["vnpayIpn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptDossier: {
            version: number;
            note?: string;
        };
        AccessCase: {
            id: string;
            title: string;
            code?: string;
            path?: string;
        };
        AccessFlag: {
            /** Format: uuid */
            id: string;
            rule: "many-people" | "off-hours" | "no-case" | "own-household" | "many-refused";
            ruleName: string;
            reason: string;
            actor: components["schemas"]["AuditActor"];
            person?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            count: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            examined?: {
                /** Format: date-time */
                at: string;
                by: string;
                note: string;
            };
        };
        AccessLogEntry: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            who: "staff" | "system" | "citizen";
            kind: "read" | "change" | "search" | "refused";
            by?: {
                /** @example Triệu Thị Lan */
                name: string;
                /** @example Công chức tư pháp – hộ tịch */
                position?: string;
                /** @example UBND phường Minh Xuân */
                office?: string;
            };
            under?: "delegation" | "assisted";
            /** @example Xem hồ sơ */
            what: string;
            /**
             * @example [
             *       "tờ khai",
             *       "giấy tờ đã gửi"
             *     ]
             */
            fields: string[];
            purpose?: string;
            case?: components["schemas"]["AccessCase"];
            count: number;
        };
        AccessLogPage: {
            items: components["schemas"]["AccessLogEntry"][];
            nextCursor?: string;
            summary?: components["schemas"]["AccessLogSummary"];
        };
        AccessLogSummary: {
            looks: number;
            refused: number;
            system: number;
            years: number[];
            offices: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** Format: date-time */
            sealedAt?: string;
        };
        AccountDays: {
            account: string;
            text: string;
            days: {
                /**
                 * Format: date
                 * @example 2026-11-22
                 */
                day: string;
                entries: number;
                debit: number;
                credit: number;
                locked: boolean;
            }[];
        };
        AccountEntries: {
            account: string;
            text: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            day: string;
            entries: {
                /** Format: uuid */
                id: string;
                text: string;
                against: string;
                /** Format: date-time */
                postedAt: string;
                debit: number;
                credit: number;
                /** Format: uuid */
                paymentId?: string;
                reference?: string;
            }[];
            /** Format: uuid */
            nextCursor?: string;
        };
        AcknowledgePrivacyRequest: {
            version: number;
            /** @default false */
            thirdParty: boolean;
        };
        ActingList: {
            items: components["schemas"]["ActingView"][];
        };
        ActingView: {
            /** @example delegation:0193f3c0-0000-7000-8000-000000000000 */
            authority: string;
            /** Format: uuid */
            delegationId: string;
            principal: components["schemas"]["PrincipalView"];
            role: components["schemas"]["DelegationRole"];
            groups: components["schemas"]["DelegationGroup"][];
            /** Format: date-time */
            until?: string;
        };
        AddAssistanceMember: {
            /** @example 0912345678 */
            phone: string;
            /**
             * Format: date
             * @example 2026-11-23
             */
            validFrom: string;
            /**
             * Format: date
             * @example 2026-11-23
             */
            validTo: string;
            fields?: string[];
        };
        AddPaper: {
            /** @example birth-certificate */
            kind: string;
            name?: string;
            number?: string;
            issuer?: string;
            /**
             * Format: date
             * @example 2026-05-20
             */
            issuedOn?: string;
            /**
             * Format: date
             * @example 2026-05-20
             */
            validUntil?: string;
            fileIds: string[];
        };
        AddPasskey: {
            /** Format: uuid */
            ceremonyId: string;
            response: components["schemas"]["PasskeyMade"];
            /** @example Điện thoại của tôi */
            name: string;
        };
        AddTicketMessage: {
            kind: "note" | "public";
            text: string;
        };
        AnswerRating: {
            answer: string;
        };
        AnswerTicket: {
            version: number;
            closingCode: "fixed" | "not_ours" | "no_action";
            text: string;
            evidence: string[];
            visitNote?: string;
        };
        ArchiveProcedureVersion: {
            reason: string;
        };
        AskConsultation: {
            version: number;
            /** Format: uuid */
            unitId: string;
            question: string;
            days: number;
            silence: components["schemas"]["ConsultationSilence"];
            papers: string[];
        };
        AskContactCode: {
            end: "old" | "new" | "other";
        };
        AskErasure: {
            confirmation: string;
        };
        AskFeedbackAlerts: {
            channel: "mail" | "sms";
            address: string;
            /** @example 00877 */
            commune?: string;
            /** @example 21.823281 */
            lat?: number;
            /** @example 105.214312 */
            long?: number;
            metres?: number;
            /** @example pothole */
            category?: string;
        };
        AskOwnFeedbackAlerts: {
            /** @example 00877 */
            commune?: string;
            /** @example 21.823281 */
            lat?: number;
            /** @example 105.214312 */
            long?: number;
            metres?: number;
            /** @example pothole */
            category?: string;
        };
        AskPhoneCode: {
            /** @example 0912 345 678 */
            phone: string;
        };
        AskPrivacyRequest: {
            /** @enum {string} */
            kind: "correct";
            statement: string;
            correction: {
                field: "fullName" | "birthDate" | "citizenId" | "address" | "other";
                value: string;
            };
        } | {
            kind: "withdraw" | "restrict" | "object";
            statement: string;
            /** @example sms_notices */
            use?: string;
        } | {
            kind: "access" | "complaint";
            statement: string;
        };
        AskRecoveryCode: {
            /** Format: uuid */
            recoveryId: string;
            channel: "sms" | "email";
        };
        AskSecondFactorCode: {
            /** Format: uuid */
            challengeId: string;
            channel: "sms" | "email";
        };
        AskTicketReporter: {
            version: number;
            question: string;
        };
        AskableUnits: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            days: number;
            silence: components["schemas"]["ConsultationSilence"];
        };
        AskedConsultation: {
            /** Format: uuid */
            id: string;
            /** @example Xác minh tình trạng hôn nhân */
            title: string;
            question: string;
            unitName: string;
            /** Format: date-time */
            askedAt: string;
            askedBy?: string;
            /** Format: date-time */
            dueAt: string;
            silence: components["schemas"]["ConsultationSilence"];
            state: components["schemas"]["ConsultationState"];
            opinion?: components["schemas"]["ConsultationOpinion"];
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            files: {
                /** Format: uuid */
                id: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
            dossierCode: string;
            procedure: {
                code: string;
                title: string;
            };
            askingUnit: string;
            papers: {
                title: string;
                files: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    mediaType: string;
                    size: number;
                }[];
            }[];
        };
        AssignDossier: {
            version: number;
            /** Format: uuid */
            officerId: string;
            note?: string;
        };
        AssignTicket: {
            version: number;
            /** Format: uuid */
            unitId?: string;
            note?: string;
        };
        AssignTransfer: {
            /** Format: uuid */
            obligationId: string;
            note: string;
        };
        Assignee: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string;
            unitName: string;
            holding: number;
        };
        AssigneeList: {
            items: components["schemas"]["Assignee"][];
        };
        AssistanceCase: {
            /** Format: uuid */
            id: string;
            /** @example VV-261123-0001 */
            code: string;
            state: components["schemas"]["AssistanceCaseState"];
            /** Format: date-time */
            openedAt: string;
            citizen: string;
            helper: components["schemas"]["AssistanceHelper"];
            procedure?: components["schemas"]["AssistedProcedure"];
            dossierOutcome: components["schemas"]["AssistanceDossierOutcome"];
            version: number;
            session: {
                /** Format: uuid */
                id: string;
                consent: components["schemas"]["AssistedConsentWay"];
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                endedAt?: string;
            };
            filing?: {
                /** Format: uuid */
                id: string;
                state: components["schemas"]["AssistedFilingState"];
                /** Format: date-time */
                filedAt: string;
                confirmedBy?: components["schemas"]["AssistedConfirmationWay"];
            };
            dossier?: {
                /** Format: uuid */
                id: string;
                code: string;
            };
            helperRecord: {
                filings: number;
                disowned: number;
            };
            examinedBy?: string;
            conclusion?: string;
            /** Format: date-time */
            closedAt?: string;
            helperOutcome?: "restored" | "ended";
            mayExamine: boolean;
        };
        AssistanceCaseList: {
            items: components["schemas"]["AssistanceCaseSummary"][];
            nextCursor?: string;
            open: number;
        };
        AssistanceCaseState: "open" | "examining" | "closed";
        AssistanceCaseSummary: {
            /** Format: uuid */
            id: string;
            /** @example VV-261123-0001 */
            code: string;
            state: components["schemas"]["AssistanceCaseState"];
            /** Format: date-time */
            openedAt: string;
            citizen: string;
            helper: components["schemas"]["AssistanceHelper"];
            procedure?: components["schemas"]["AssistedProcedure"];
            dossierOutcome: components["schemas"]["AssistanceDossierOutcome"];
        };
        AssistanceCounts: {
            /**
             * Format: date
             * @example 2026-11-23
             */
            from: string;
            /**
             * Format: date
             * @example 2026-11-23
             */
            to: string;
            teams: components["schemas"]["AssistanceTeamCount"][];
            total: {
                sessions: number;
                filings: number;
                confirmed: number;
                waiting: number;
                expired: number;
                disowned: number;
            };
        };
        AssistanceDossierOutcome: "none" | "withdrawn" | "flagged";
        AssistanceHelper: {
            /** @example Ma Văn Páo */
            name: string;
            /** @example Tổ công nghệ số cộng đồng tổ dân phố 5 */
            team: string;
            /** @example UBND phường Minh Xuân */
            unit: string;
        };
        AssistanceTeam: {
            /** Format: uuid */
            id: string;
            name: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            closedAt?: string;
            members: components["schemas"]["AssistanceTeamMember"][];
        };
        AssistanceTeamCount: {
            /** Format: uuid */
            teamId: string;
            team: string;
            communeCode?: string;
            /** @example UBND phường Minh Xuân */
            commune: string;
            members: number;
            sessions: number;
            filings: number;
            confirmed: number;
            waiting: number;
            expired: number;
            disowned: number;
        };
        AssistanceTeamList: {
            teams: components["schemas"]["AssistanceTeam"][];
            communes: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            fields: string[];
        };
        AssistanceTeamMember: {
            /** Format: uuid */
            id: string;
            name: string;
            fields?: string[];
            /**
             * Format: date
             * @example 2026-11-23
             */
            validFrom: string;
            /**
             * Format: date
             * @example 2026-11-23
             */
            validTo: string;
            standing: "active" | "future" | "suspended" | "over" | "ended";
            /** Format: date-time */
            endedAt?: string;
        };
        AssistedCodeSent: {
            /** Format: date-time */
            resendAt?: string;
            /** Format: date-time */
            expiresAt: string;
        };
        AssistedConfirmationWay: "code" | "device" | "counter";
        AssistedConsentCode: {
            /** @example 204815 */
            code: string;
        };
        AssistedConsentSlip: {
            /** @enum {boolean} */
            signed: true;
        };
        AssistedConsentWay: "code" | "device" | "slip";
        AssistedCounterConfirmation: {
            /** @enum {boolean} */
            identitySeen: true;
            /** @enum {boolean} */
            declared: true;
        };
        AssistedDisowned: {
            /** Format: uuid */
            caseId: string;
            /** @example VV-261123-0001 */
            caseCode: string;
            outcome: string;
        };
        AssistedFilingState: "provisional" | "confirmed" | "taken_back" | "expired" | "disowned";
        AssistedFilingTakenBack: {
            /** Format: uuid */
            draftId: string;
            procedureCode: string;
        };
        AssistedLink: {
            token: string;
        };
        AssistedLinkCode: {
            token: string;
            /** @example 204815 */
            code: string;
        };
        AssistedLinkConfirm: {
            token: string;
            pass: string;
            /** @enum {boolean} */
            declared: true;
        };
        AssistedLinkPreview: {
            procedure: components["schemas"]["AssistedProcedure"];
            office: string;
            helper: components["schemas"]["AssistanceHelper"];
            state: components["schemas"]["AssistedFilingState"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            expiresAt: string;
            phoneMasked?: string;
            /** Format: date-time */
            resendAt?: string;
            disowned: boolean;
            case?: components["schemas"]["OwnAssistanceCase"];
            dossierCode?: string;
        };
        AssistedLinkView: {
            filing: components["schemas"]["WholeAssistedFiling"];
            pass: string;
        };
        AssistedMatters: {
            sessions: components["schemas"]["OwnAssistedSession"][];
            filings: components["schemas"]["OwnAssistedFiling"][];
        };
        AssistedProcedure: {
            /** @example 1.001193 */
            code: string;
            /** @example Đăng ký khai sinh */
            title: string;
        };
        AssistedSession: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            memberId: string;
            personName: string;
            /** @example 09•• ••• •78 */
            phoneMasked?: string;
            consent: components["schemas"]["AssistedConsentWay"];
            state: components["schemas"]["AssistedSessionState"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAt?: string;
            filings: components["schemas"]["HelperFiling"][];
        };
        AssistedSessionAgreement: {
            agree: boolean;
        };
        AssistedSessionState: "awaiting" | "active" | "ended" | "refused" | "expired";
        AssistedSlipLookup: {
            /** @example HT-7K3M-9QXD */
            slipCode: string;
        };
        AssuranceLevel: 0 | 1 | 2;
        AttachedPaper: {
            paper: string;
            /** Format: uuid */
            fileId: string;
        };
        AttributeSource: "self" | "eid" | "office";
        AuditActor: {
            /** @example staff */
            kind: string;
            id: string;
            name: string;
            position?: string;
            office?: string;
        };
        AuditEntryView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["AuditActor"];
            /** @example dossier.read */
            action: string;
            /** @example Xem hồ sơ */
            what: string;
            kind: "read" | "change" | "search" | "refused";
            fields: string[];
            purpose?: string;
            person?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            actingFor?: string;
            case?: {
                id: string;
                title: string;
                code?: string;
            };
            ip?: string;
            traceId: string;
            position?: number;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor?: string;
        };
        AuditQuery: {
            officer?: string;
            person?: string;
            case?: string;
            action?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
            cursor?: string;
            /** @default 50 */
            limit: number;
        };
        AuditState: {
            sealed: number;
            /** Format: date-time */
            sealedAt?: string;
            unsealed: number;
            anchored: number;
            /** Format: date-time */
            anchoredAt?: string;
            lastVerification?: {
                /** Format: date-time */
                at: string;
                intact: boolean;
                checked: number;
                rowsPerSecond: number;
                fault?: {
                    position: number;
                    entryId: string;
                    reason: string;
                };
            };
            openFlags: number;
        };
        BackupCodes: {
            codes: string[];
        };
        BankCredit: {
            /** @example FT26327000123 */
            id: string;
            account: string;
            amount: number;
            content: string;
            /** Format: date-time */
            bookedAt: string;
            payerName: string;
            payerAccount: string;
            payerBank: string;
        };
        BankNotice: {
            /** Format: date-time */
            sentAt: string;
            credits: components["schemas"]["BankCredit"][];
            signature: string;
        };
        BankNoticeTaken: {
            taken: number;
        };
        BeginReception: {
            /** @example 1.001193 */
            procedureCode: string;
            channel: "in_person" | "postal";
            /** Format: uuid */
            unitId: string;
            person: components["schemas"]["ReceivedPerson"];
            letter?: components["schemas"]["ReceivedLetter"];
        };
        BillBasket: {
            obligationIds: string[];
            amount: number;
        };
        BillDecision: {
            reason: string;
        };
        BillLookup: {
            /** @example evn */
            biller: string;
            code: string;
            customer: string;
            bills: components["schemas"]["OpenBill"][];
            past: components["schemas"]["PastBill"][];
        };
        BillPick: {
            /** @example evn */
            biller: string;
            /** @example PA12TX0000001 */
            code: string;
            billNo?: string;
            amount: number;
        };
        BillRemittance: {
            /** Format: uuid */
            id?: string;
            /** @example evn */
            biller: string;
            billerName: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            day: string;
            count: number;
            total: number;
            /** Format: date-time */
            madeAt?: string;
            madeBy?: string;
            ready: boolean;
        };
        BillRemittances: {
            items: components["schemas"]["BillRemittance"][];
        };
        Biller: {
            /** @example evn */
            key: string;
            service: "electricity" | "water" | "sanitation" | "telecom" | "tuition";
            name: {
                vi: string;
                en: string;
            };
            area: {
                vi: string;
                en: string;
            };
            code: {
                pattern: string;
                example: string;
                hint: {
                    vi: string;
                    en: string;
                };
            };
            part?: {
                least: number;
            };
            advance?: {
                least: number;
                most: number;
            };
            hotline?: string;
            madeUp: boolean;
        };
        Billers: {
            connected: boolean;
            billers: components["schemas"]["Biller"][];
        };
        Bundle: {
            /** Format: uuid */
            id: string;
            /** @example chuyen-nha */
            event: string;
            title: string;
            /** Format: date-time */
            submittedAt: string;
            dossiers: components["schemas"]["DossierSummary"][];
        };
        BundleRef: {
            /** Format: uuid */
            id: string;
            /** @example Chuyển nhà */
            title: string;
            dossiers: number;
            closed: number;
            itemsAsked: number;
        };
        CashDay: {
            /** Format: date */
            day: string;
            clerkName: string;
            total: number;
            items: components["schemas"]["CashTaking"][];
        };
        CashTaking: {
            /** Format: uuid */
            paymentId: string;
            reference: string;
            title: string;
            caseCode: string;
            payerName: string;
            amount: number;
            given: number;
            change: number;
            /** Format: date-time */
            at: string;
            receipts: {
                number: string;
                /** Format: uuid */
                documentId?: string;
                voided: boolean;
            }[];
        };
        CategoryAttribute: {
            code: string;
            datatype: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
            required: boolean;
            description: {
                vi: string;
                en: string;
            };
            hint?: {
                vi: string;
                en: string;
            };
            values?: {
                key: string;
                name: {
                    vi: string;
                    en: string;
                };
            }[];
        };
        CategorySuggestions: {
            suggestions: {
                /** @example pothole */
                category: string;
                score: number;
            }[];
            diverts: components["schemas"]["FeedbackDiversion"] | null;
        };
        ChallengeRef: {
            /** Format: uuid */
            challengeId: string;
        };
        ChangeContact: {
            /** @example 0912345678 */
            phone?: string;
            /**
             * Format: email
             * @example hoa@example.vn
             */
            email?: string;
        };
        ChangeDraftState: {
            revision: number;
            note?: string;
        };
        ChangeOfficeRule: {
            /** Format: uuid */
            unitId: string;
            key: "cutoff" | "receiveWithinHours" | "stuckAfterHours" | "escalateEveryHours" | "remindBeforeHours" | "apologyBeforeHours" | "supplementWithinDays" | "supplementWarnBeforeHours" | "returnWithinHours" | "promiseMoves" | "supplementClock" | "paymentClock" | "waitDays" | "waitWarnBeforeHours" | "consultDays" | "consultSilence" | "coSigningDays" | "coSigningRemindDays" | "paperRemindDays" | "paperRemindLastDays" | "receptionDays" | "followUpHours";
            value?: components["schemas"]["OfficeRuleValue"];
            /**
             * Format: date
             * @example 2026-12-01
             */
            from: string;
            /** @example Phường mở thêm ca chiều theo đề nghị của người dân. */
            reason: string;
            /** @example Quyết định 12/QĐ-UBND */
            basis?: string;
        };
        ChangeOpen311Key: {
            perMinute: number;
        };
        ChangePassword: {
            password: string;
        };
        ChangeProfile: {
            citizenId?: string | null;
            fullName?: string;
            birthDate?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            address?: components["schemas"]["HomeAddress"] | null;
        };
        ChangeSavedCode: {
            /** @example Nhà bố mẹ */
            nickname?: string;
            remind?: boolean;
        };
        ChangeTicketDetails: {
            nameShown?: "shown" | "hidden-from-public" | "hidden-from-all";
            name?: string;
            /** @enum {boolean} */
            hidePage?: true;
        };
        ChangedAnswer: {
            pointer: string;
            label: string;
            before?: string;
            after?: string;
        };
        ChangedPaper: {
            key: string;
            title: string;
            before: {
                /** Format: uuid */
                id: string;
                name: string;
                mediaType: string;
                size: number;
                supplemented?: boolean;
                opened?: boolean;
                origin?: components["schemas"]["PaperOrigin"];
            }[];
            after: {
                /** Format: uuid */
                id: string;
                name: string;
                mediaType: string;
                size: number;
                supplemented?: boolean;
                opened?: boolean;
                origin?: components["schemas"]["PaperOrigin"];
            }[];
        };
        Channel: "online" | "in_person" | "postal";
        CheckFault: {
            code: string;
            severity: "error" | "warning";
            path: string;
            message: components["schemas"]["LocalText"];
            counterExample?: components["schemas"]["CounterExample"];
        };
        CheckReport: {
            publishable: boolean;
            faults: components["schemas"]["CheckFault"][];
            tried: {
                scenarios: number;
                ways: number;
            };
        };
        ChildView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            birthDate: string;
            citizenIdMasked?: string;
            relation: components["schemas"]["GuardianRelation"];
            /** Format: date */
            majorityOn: string;
            mine: components["schemas"]["DelegationView"];
            others: components["schemas"]["DelegationView"][];
        };
        ChooseConsent: {
            given: boolean;
            textSha256: string;
        };
        ChoosePrefill: {
            accepted: string[];
            textSha256: string;
        };
        ChooseReceiptMail: {
            wanted: boolean;
        };
        ChooseReminders: {
            on: boolean;
        };
        ChooseReturn: {
            way: "app" | "office" | "post";
            /** Format: uuid */
            unitId?: string;
            address?: components["schemas"]["PostalAddress"];
            version?: number;
        };
        CitizenDossier: {
            /** Format: uuid */
            id: string;
            /** @example H60.41-261123-0001 */
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            status: components["schemas"]["DossierStatus"];
            statusText: string;
            nationalStatus: number;
            receivingUnit: components["schemas"]["DossierUnit"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            promisedAt?: string;
            filedBy?: components["schemas"]["FiledBy"];
            expected?: components["schemas"]["ExplainedDate"];
            clock: components["schemas"]["LegalClock"];
            fee: components["schemas"]["DossierFee"];
            holder: components["schemas"]["DossierHolder"];
            process: components["schemas"]["DossierProcess"];
            request?: components["schemas"]["SupplementRequest"];
            refusal?: components["schemas"]["DossierRefusal"];
            timeline: components["schemas"]["TimelineEntry"][];
            documents: components["schemas"]["DocumentView"][];
            pages: components["schemas"]["ReadingPage"][];
            papers: components["schemas"]["DossierPaper"][];
            revisions: components["schemas"]["DossierRevision"][];
            coSignatures: components["schemas"]["CoSignature"][];
            returning?: components["schemas"]["ReturnView"];
            rating?: components["schemas"]["DossierRating"];
            actions: components["schemas"]["DossierActionView"][];
            version: number;
        };
        CitizenMe: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @example 09•• ••• •78 */
            phoneMasked: string;
            assurance: components["schemas"]["AssuranceLevel"];
        };
        CitizenSession: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            textKey: string;
            account: components["schemas"]["CitizenMe"];
        };
        CloseAssistanceCase: {
            version: number;
            conclusion: string;
            helperOutcome: "restored" | "ended";
        };
        CloseCalendar: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            today: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            next?: string;
            days: components["schemas"]["CloseDay"][];
        };
        CloseConsultation: {
            version: number;
            /** Format: uuid */
            consultationId: string;
            reason: string;
        };
        CloseDay: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            day: string;
            state: "running" | "open" | "locked";
            entries: number;
            taken: number;
            returned: number;
            missingFiles: number;
            /** Format: date-time */
            lockedAt?: string;
            lockedBy?: string;
        };
        CloseDifference: {
            kind: "missing-notice" | "late" | "duplicate" | "fee" | "amount" | "ours-only" | "theirs-only" | "refund-late" | "refund-ours-only" | "refund-theirs-only" | "no-file" | "cash";
            kindText: string;
            way: string;
            subject: string;
            line?: number;
            ours: number;
            theirs: number;
            difference: number;
            /** Format: uuid */
            paymentId?: string;
            reference?: string;
            state: "open" | "machine" | "person";
            explanation?: string;
            explainedBy?: string;
            /** Format: date-time */
            explainedAt?: string;
        };
        ClosePosting: {
            text: string;
            debit: string;
            credit: string;
            amount: number;
        };
        CloseReport: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            day: string;
            state: "running" | "open" | "locked";
            ways: components["schemas"]["CloseWay"][];
            tills: components["schemas"]["CloseTill"][];
            differences: components["schemas"]["CloseDifference"][];
            open: number;
            unexplained: number;
            postings: components["schemas"]["ClosePosting"][];
            balance: {
                debit: number;
                credit: number;
            };
            hindrance?: string;
            /** Format: date-time */
            lockedAt?: string;
            lockedBy?: string;
        };
        CloseTicket: {
            version: number;
            reason: string;
        };
        CloseTill: {
            /** Format: uuid */
            unitId: string;
            unitName: string;
            booked: number;
            counted?: number;
            countedBy?: string;
            /** Format: date-time */
            countedAt?: string;
        };
        CloseWay: {
            key: string;
            name: string;
            kind: "file" | "bank" | "cash";
            ours: {
                taken: number;
                count: number;
                returned: number;
            };
            theirs?: {
                taken: number;
                count: number;
                returned: number;
                fees: number;
                net: number;
            };
            matched: number;
            file?: {
                /** Format: uuid */
                id: string;
                name: string;
                lines: number;
                /** Format: date-time */
                importedAt: string;
                importedBy: string;
            };
            fetchable: boolean;
        };
        CoSignature: {
            title: string;
            name: string;
            /** Format: date-time */
            signedAt: string;
            assurance: number;
        };
        CoSigner: {
            key: string;
            title: components["schemas"]["LocalText"];
            summary: components["schemas"]["LocalText"];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            pages: string[];
            sees: string[];
            person: {
                fullName: string;
                citizenId?: string;
            };
            requiredAssurance?: 1 | 2;
            declaration: components["schemas"]["LocalText"];
            days?: number;
        };
        CoSignerList: {
            items: components["schemas"]["CoSignerStanding"][];
            locked: boolean;
            complete: boolean;
        };
        CoSignerStanding: {
            /** @example spouse */
            signer: string;
            /** @example Người vợ hoặc chồng tương lai */
            title: string;
            summary: string;
            requiredAssurance?: number;
            invitation?: {
                /** Format: uuid */
                id: string;
                state: components["schemas"]["CoSigningState"];
                fullName: string;
                numberMasked: string;
                /** Format: date-time */
                invitedAt: string;
                /** Format: date-time */
                expiresAt: string;
                opened: boolean;
                /** Format: date-time */
                endedAt?: string;
                signedName?: string;
                reason?: string;
                version: number;
            };
        };
        CoSigning: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["CoSigningState"];
            procedure: components["schemas"]["DossierProcedure"];
            applicantName: string;
            title: string;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
            dossier?: {
                code: string;
                status: components["schemas"]["DossierStatus"];
                statusText: string;
            };
            summary: string;
            declaration: string;
            requiredAssurance?: number;
            formVersion: number;
            signer: string;
            seen: components["schemas"]["ReadingPage"][];
            context: {
                [key: string]: unknown;
            };
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            version: number;
        };
        CoSigningList: {
            items: components["schemas"]["CoSigningSummary"][];
        };
        CoSigningState: "invited" | "signed" | "declined" | "withdrawn" | "expired";
        CoSigningSummary: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["CoSigningState"];
            procedure: components["schemas"]["DossierProcedure"];
            applicantName: string;
            title: string;
            /** Format: date-time */
            invitedAt: string;
            /** Format: date-time */
            expiresAt: string;
            dossier?: {
                code: string;
                status: components["schemas"]["DossierStatus"];
                statusText: string;
            };
        };
        CodeChallenge: {
            /** Format: uuid */
            challengeId: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAt: string;
            channel: "sms" | "email";
            sendsLeft: number;
        };
        ComingThing: {
            /** @example Thẩm định */
            title: string;
            side: "citizen" | "office" | "nobody";
            /** @example Một cửa phường Minh Xuân */
            office?: string;
            /** Format: date-time */
            dueAt?: string;
            detail?: string;
        };
        Commune: {
            /** @example 02215 */
            code: string;
            /** @example Minh Xuân */
            name: string;
            /** @example Phường Minh Xuân */
            fullName: string;
            provinceCode: string;
            units?: {
                /** Format: uuid */
                id: string;
                kind: string;
                shortName: string;
                deskName?: string;
            }[];
        };
        CommuneList: {
            items: components["schemas"]["Commune"][];
        };
        CompanyView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PrincipalKind"];
            name: string;
            taxCode: string;
            position: string;
            mine: components["schemas"]["DelegationView"];
            members: components["schemas"]["DelegationView"][];
        };
        ConfirmAccount: {
            /** Format: uuid */
            challengeId: string;
            /** @example 204815 */
            code: string;
        };
        ConfirmAssistedFiling: {
            /** @enum {boolean} */
            declared: true;
        };
        ConfirmContact: {
            end: "old" | "new";
            code: string;
        };
        ConfirmTotp: {
            /** @example 204815 */
            code: string;
        };
        ConfirmedAssistedFiling: {
            /** Format: uuid */
            id: string;
            dossier: {
                /** Format: uuid */
                id: string;
                code: string;
            };
            office: string;
            /** Format: date-time */
            expectedAt?: string;
        };
        ConsentList: {
            items: components["schemas"]["ConsentState"][];
            stopped: components["schemas"]["StoppedUse"][];
        };
        ConsentRecord: {
            /** Format: uuid */
            id: string;
            purpose: string;
            version: number;
            title: string;
            text: string;
            textSha256: string;
            given: boolean;
            /** Format: date-time */
            at: string;
            /** @example app */
            channel: string;
            session: string;
            by: string;
        };
        ConsentRecordList: {
            person: string;
            /** Format: date-time */
            printedAt: string;
            items: components["schemas"]["ConsentRecord"][];
        };
        ConsentState: {
            /** @example email_copies */
            purpose: string;
            version: number;
            title: string;
            text: string;
            data: string;
            withdrawal: string;
            textSha256: string;
            given: boolean;
            choice?: {
                /** Format: date-time */
                at: string;
                version: number;
                outdated: boolean;
                by: string;
            };
        };
        Consultation: {
            key: string;
            title: components["schemas"]["LocalText"];
            unit: components["schemas"]["StepUnit"];
            role: components["schemas"]["StepRole"];
            percent: number;
            silence: "agreed" | "escalated";
        };
        ConsultationOpinion: "agree" | "agree_if" | "disagree";
        ConsultationPage: {
            items: components["schemas"]["ConsultationRow"][];
            nextCursor?: string;
            waiting: number;
        };
        ConsultationRow: {
            /** Format: uuid */
            id: string;
            title: string;
            dossierCode: string;
            procedureTitle: string;
            askingUnit: string;
            unitName: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            dueAt: string;
            state: components["schemas"]["ConsultationState"];
        };
        ConsultationSilence: "agreed" | "escalated";
        ConsultationState: "open" | "late" | "answered" | "silent" | "closed";
        ConsultationView: {
            /** Format: uuid */
            id: string;
            /** @example Xác minh tình trạng hôn nhân */
            title: string;
            question: string;
            unitName: string;
            /** Format: date-time */
            askedAt: string;
            askedBy?: string;
            /** Format: date-time */
            dueAt: string;
            silence: components["schemas"]["ConsultationSilence"];
            state: components["schemas"]["ConsultationState"];
            opinion?: components["schemas"]["ConsultationOpinion"];
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            files: {
                /** Format: uuid */
                id: string;
                name: string;
                mediaType: string;
                size: number;
            }[];
        };
        ContactChange: {
            /** Format: uuid */
            id: string;
            channel: "sms" | "email";
            state: "open" | "waiting" | "done";
            newMasked: string;
            oldMasked?: string;
            needs: ("old" | "new")[];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            effectiveAt?: string;
        };
        ContactHistoryEntry: {
            /** Format: uuid */
            id: string;
            channel: "sms" | "email";
            oldMasked?: string;
            newMasked?: string;
            how: "both-ends" | "first" | "lost-end" | "disowned" | "taken";
            /** Format: date-time */
            at: string;
        };
        ContractorJob: {
            code: string;
            category: string;
            task: string;
            text: string;
            place: string;
            /** @example 21.823281 */
            lat?: number;
            /** @example 105.214312 */
            long?: number;
            unitName?: string;
            done: boolean;
            /** Format: date-time */
            expiresAt: string;
            photos: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            reports: {
                /** Format: date-time */
                at: string;
                text: string;
            }[];
        };
        ContractorLinkMade: {
            /** Format: uuid */
            id: string;
            /** @example /viec/… */
            path: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ContractorLinks: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                task: string;
                state: "open" | "done" | "ended";
                /** Format: date-time */
                madeAt: string;
                /** Format: date-time */
                expiresAt: string;
                /** Format: date-time */
                seenAt?: string;
            }[];
        };
        ContractorReport: {
            text: string;
            done: boolean;
        };
        ControlSheet: {
            /** Format: uuid */
            documentId: string;
        };
        CorrectDossier: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** Format: uuid */
            draftId?: string;
            /** @enum {boolean} */
            declared: true;
        };
        CountCash: {
            /** Format: uuid */
            unitId: string;
            counted: number;
        };
        CounterExample: {
            steps?: string[];
            answers?: {
                [key: string]: unknown;
            };
            channel?: string;
            on?: string;
            text: components["schemas"]["LocalText"];
        };
        CounterObligation: {
            /** Format: uuid */
            id: string;
            title: string;
            subject: "dossier" | "bill" | "fine" | "counter" | "other";
            caseCode: string;
            unitName: string;
            payerName: string;
            lines: components["schemas"]["ObligationLine"][];
            waived?: components["schemas"]["WaivedPart"];
            amount: number;
            state: "open" | "held" | "settled" | "cancelled";
            /** Format: date */
            dueOn?: string;
            heldBy?: {
                name: string;
                /** Format: date-time */
                until: string;
            };
            droppable: boolean;
        };
        CounterObligations: {
            items: components["schemas"]["CounterObligation"][];
        };
        CreateAssistanceTeam: {
            /** Format: uuid */
            unitId: string;
            /** @example Tổ công nghệ số cộng đồng tổ dân phố 5 */
            name: string;
        };
        CreateDraft: {
            /** @example 1.001193 */
            procedureCode: string;
            answers?: {
                [key: string]: unknown;
            };
            papers?: components["schemas"]["AttachedPaper"][];
            /** @example 02212 */
            receivingCommune?: string;
            /** @example nguoi-me */
            step?: string;
        };
        CreateProcedureDraft: {
            from: {
                /** @enum {string} */
                kind: "blank";
                /** @example 1.001193 */
                code: string;
                title: string;
                field: string;
            } | {
                /** @enum {string} */
                kind: "catalogue";
                /** @example 1.001193 */
                code: string;
            } | {
                /** @enum {string} */
                kind: "version";
                /** @example 1.001193 */
                code: string;
                version: number;
                /** @example 1.001193 */
                toCode?: string;
            } | {
                /** @enum {string} */
                kind: "file";
                /** @description ProcedureDefinition, complete or not */
                content: {
                    [key: string]: unknown;
                };
            };
        };
        CreateStaffMember: {
            /** @example minhxuan.diachinh */
            login: string;
            /** @example Lý Thị Mây */
            fullName: string;
            /** @example 0912 345 678 */
            phone?: string;
            /** Format: email */
            email?: string;
            post: components["schemas"]["GivePost"];
        };
        CurrentErasure: {
            erasure?: components["schemas"]["Erasure"];
        };
        DataExport: {
            /** Format: uuid */
            id: string;
            state: "requested" | "ready" | "failed" | "expired";
            /** Format: date-time */
            requestedAt: string;
            progress: {
                done: number;
                total: number;
            };
            /** Format: date-time */
            readyAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            files: {
                format: "json" | "pdf";
                size: number;
                sha256: string;
            }[];
        };
        DataExportList: {
            items: components["schemas"]["DataExport"][];
        };
        DecidePrivacyRequest: {
            version: number;
            decision: "accept" | "refuse";
            answer: string;
        };
        DecideTransfer: {
            note: string;
        };
        DeclineCoSigning: {
            version: number;
            reason: string;
        };
        DefinitionChange: {
            kind: "added" | "removed" | "changed" | "moved";
            path: string;
            where: components["schemas"]["LocalText"];
            before?: unknown;
            after?: unknown;
        };
        DelegatedAct: {
            /** Format: uuid */
            id: string;
            /** @example dossier.submitted */
            type: string;
            /** @example Nộp hồ sơ */
            text: string;
            /** @example Ma Văn Páo thay mặt Ma Thị Hạnh */
            by: string;
            /** Format: date-time */
            at: string;
            subject: {
                /** @example dossier */
                type: string;
                /** Format: uuid */
                id: string;
            };
        };
        DelegationDetail: {
            delegation: components["schemas"]["DelegationView"];
            acts: components["schemas"]["DelegatedAct"][];
        };
        DelegationGroup: "follow" | "file" | "amend" | "documents";
        DelegationOverview: {
            given: components["schemas"]["DelegationView"][];
            received: components["schemas"]["DelegationView"][];
            children: components["schemas"]["ChildView"][];
            companies: components["schemas"]["CompanyView"][];
        };
        DelegationRole: "delegate" | "guardian" | "representative" | "member";
        DelegationView: {
            /** Format: uuid */
            id: string;
            side: "given" | "received";
            state: "invited" | "active" | "declined" | "revoked" | "left" | "expired";
            role: components["schemas"]["DelegationRole"];
            principal: components["schemas"]["PrincipalView"];
            delegate?: {
                name: string;
            };
            /** @example 09•• ••• •78 */
            phoneMasked?: string;
            groups: components["schemas"]["DelegationGroup"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            acceptedAt?: string;
            /** Format: date-time */
            until?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            restorableUntil?: string;
        };
        DeletionRecord: {
            /** Format: uuid */
            erasureId: string;
            requestCode: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            doneAt?: string;
            askedBy: string;
            entries: {
                domain: string;
                /** Format: date-time */
                at: string;
                lines: {
                    what: string;
                    erased: number;
                    held: {
                        count: number;
                        basis: string;
                        /** Format: date-time */
                        until?: string;
                    }[];
                }[];
            }[];
        };
        DesignedProcedure: {
            /** @example 1.001193 */
            code: string;
            title: components["schemas"]["LocalText"];
            field: string;
            inForce?: number;
            latest?: components["schemas"]["ProcedureVersionRow"];
            versions: number;
            drafts: components["schemas"]["ProcedureDraftRow"][];
        };
        DesignedProcedureDetail: {
            /** @example 1.001193 */
            code: string;
            title: components["schemas"]["LocalText"];
            field: string;
            versions: components["schemas"]["ProcedureVersionRow"][];
            drafts: components["schemas"]["ProcedureDraftRow"][];
            history: components["schemas"]["ProcedureHistoryEntry"][];
        };
        DesignedProcedurePage: {
            items: components["schemas"]["DesignedProcedure"][];
            total: number;
            inReview: number;
            /** @example 1.001193 */
            next?: string;
        };
        DeskList: {
            items: {
                unit: components["schemas"]["DossierUnit"];
                communeCode?: string;
                kind: string;
            }[];
        };
        DeskResult: {
            /** Format: uuid */
            id: string;
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            applicantName: string;
            way: "app" | "office" | "post";
            state: "planned" | "ready" | "to_send" | "on_way" | "waiting" | "to_post" | "registering" | "posted" | "handed_out";
            /** Format: date-time */
            since: string;
            heldBy: components["schemas"]["DossierUnit"];
            from?: components["schemas"]["DossierUnit"];
            goesTo?: components["schemas"]["DossierUnit"];
            filedAt: components["schemas"]["DossierUnit"];
            parcelNumber?: string;
            note?: string;
            /** Format: date-time */
            dueAt?: string;
            late: boolean;
            uncollected: boolean;
            version: number;
        };
        DeskResultDetail: {
            /** Format: uuid */
            id: string;
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            applicantName: string;
            way: "app" | "office" | "post";
            state: "planned" | "ready" | "to_send" | "on_way" | "waiting" | "to_post" | "registering" | "posted" | "handed_out";
            /** Format: date-time */
            since: string;
            heldBy: components["schemas"]["DossierUnit"];
            from?: components["schemas"]["DossierUnit"];
            goesTo?: components["schemas"]["DossierUnit"];
            filedAt: components["schemas"]["DossierUnit"];
            parcelNumber?: string;
            note?: string;
            /** Format: date-time */
            dueAt?: string;
            late: boolean;
            uncollected: boolean;
            version: number;
            resultTitle: string;
            resultNumber?: string;
            address?: string;
            takenBy?: {
                kind: "owner" | "authorised";
                name: string;
                idNumber: string;
                authority?: string;
                /** Format: date-time */
                at: string;
                handedOutBy: string;
            };
            parcel?: components["schemas"]["DossierParcel"];
            history: {
                /** Format: date-time */
                at: string;
                title: string;
                detail?: string;
            }[];
        };
        DeviceKind: "phone" | "tablet" | "computer" | "other";
        DeviceSession: {
            /** Format: uuid */
            id: string;
            current: boolean;
            device: {
                /** @example Chrome, Android */
                name: string;
                kind: components["schemas"]["DeviceKind"];
            };
            ip?: string;
            network: "machine" | "private" | "internet" | "unknown";
            /** Format: date-time */
            signedInAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DeviceSessions: {
            items: components["schemas"]["DeviceSession"][];
        };
        Disown: {
            token: string;
        };
        Disowned: {
            what: "recovery" | "contact-change";
            /** Format: date-time */
            heldUntil: string;
            next: "old-password" | "recover";
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            kind: "acknowledgement" | "form-01" | "form-02" | "form-03" | "form-04" | "form-05" | "form-06" | "form-07" | "receipt" | "birth-certificate" | "marital-status-certificate" | "temporary-residence-notice" | "result-document";
            /** @example Giấy tiếp nhận hồ sơ và hẹn trả kết quả */
            title: string;
            number?: string;
            state: "requested" | "ready" | "failed";
            signed: boolean;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            issuedAt?: string;
            byteSize?: number;
            sha256?: string;
            /** @example 7K2M-9QXD-4TBV */
            verifyCode: string;
            signedBy?: {
                fullName: string;
                position: string;
                unitName: string;
            };
            revocation?: components["schemas"]["RevocationView"];
            replaces?: components["schemas"]["OtherDocument"];
        };
        DossierActionView: {
            /** @example request_supplement */
            action: string;
            allowed: boolean;
            /** @example asked-before */
            reason?: string;
            /** @example lãnh đạo chưa ký */
            text?: string;
        };
        DossierAlarm: {
            /** @example step_late */
            kind: string;
            text: string;
            /** Format: date-time */
            raisedAt: string;
        };
        DossierFee: {
            state: "due" | "waived" | "none" | "by_local_rule";
            total: number;
            waived?: {
                text: string;
                amount: number;
            };
            toPay: number;
            lines: {
                label: string;
                count: number;
                amount?: number;
                note?: string;
            }[];
        };
        DossierHolder: {
            side: "citizen" | "office" | "nobody";
            /** @example Bộ phận Một cửa, UBND phường Minh Xuân */
            office?: string;
            /** @example Triệu Thị Lan */
            person?: string;
            /** Format: date-time */
            since: string;
        };
        DossierOffice: {
            /** @description The unit whose move it is */
            unitName: string;
            ways: components["schemas"]["DossierWay"][];
            consultations: components["schemas"]["ConsultationView"][];
            alarms: components["schemas"]["DossierAlarm"][];
            promiseMoves: number;
            supplementTerm?: {
                /** Format: date-time */
                until: string;
                over: boolean;
            };
        };
        DossierPage: {
            items: components["schemas"]["DossierSummary"][];
            nextCursor?: string;
        };
        DossierPaper: {
            key: string;
            title: string;
            /** @example submit */
            kind: string;
            files: {
                /** Format: uuid */
                id: string;
                name: string;
                mediaType: string;
                size: number;
                supplemented?: boolean;
                opened?: boolean;
                origin?: components["schemas"]["PaperOrigin"];
            }[];
        };
        DossierParcel: {
            /** @example EB123456789VN */
            number?: string;
            state: "requested" | "registered" | "in_transit" | "delivering" | "returning" | "delivered" | "returned" | "lost" | "refused";
            events: {
                /** Format: date-time */
                at: string;
                title: string;
                place?: string;
            }[];
        };
        DossierProcedure: {
            /** @example 1.001193 */
            code: string;
            /** @example Đăng ký khai sinh */
            title: string;
        };
        DossierProcess: {
            steps: components["schemas"]["DossierStepView"][];
            wait?: components["schemas"]["DossierWait"];
            payments: components["schemas"]["PaymentRequestView"][];
            stop?: {
                reason: string;
                legalBasis: string;
            };
            consulting: string[];
            coming: components["schemas"]["WayAhead"];
        };
        DossierRating: {
            level: components["schemas"]["RatingLevel"];
            reasons: components["schemas"]["RatingReason"][];
            comment?: string;
            /** Format: date-time */
            ratedAt: string;
            followUp?: {
                /** Format: date-time */
                dueAt: string;
                answer?: string;
                answeredBy?: string;
                /** Format: date-time */
                answeredAt?: string;
            };
        };
        DossierRefusal: {
            reason: string;
            legalBasis: string;
            evidence?: string;
            remedy?: string;
            /** Format: date-time */
            appealUntil?: string;
        };
        DossierRevision: {
            /** Format: uuid */
            id: string;
            number: number;
            cause: "correction" | "supplement";
            /** Format: date-time */
            at: string;
            by: string;
            answers: components["schemas"]["ChangedAnswer"][];
            papers: components["schemas"]["ChangedPaper"][];
            unchanged: {
                answers: number;
                papers: number;
            };
            fresh: boolean;
        };
        DossierState: {
            /** Format: uuid */
            id: string;
            code: string;
            status: components["schemas"]["DossierStatus"];
            statusText: string;
            version: number;
            /** Format: date-time */
            promisedAt?: string;
        };
        DossierStatus: "submitted" | "accepted" | "processing" | "awaiting_signature" | "signing" | "completed" | "returned" | "awaiting_supplement" | "awaiting_payment" | "refused" | "withdrawn" | "stopped";
        DossierStepView: {
            key: string;
            /** @example Thẩm định */
            title: string;
            state: "done" | "now" | "ahead";
            unitName: string;
            hours?: number;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
            /** Format: date-time */
            dueAt?: string;
            usedHours?: number;
            late?: boolean;
            officer?: string;
        };
        DossierSummary: {
            /** Format: uuid */
            id: string;
            /** @example H60.41-261123-0001 */
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            status: components["schemas"]["DossierStatus"];
            statusText: string;
            nationalStatus: number;
            receivingUnit: components["schemas"]["DossierUnit"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            promisedAt?: string;
            /** Format: date-time */
            expectedAt?: string;
            /**
             * @description Who filed it for the owner
             * @example Ma Văn Páo
             */
            filedBy?: string;
            itemsAsked: number;
            /** Format: date-time */
            updatedAt: string;
            bundle?: components["schemas"]["BundleRef"];
        };
        DossierUnit: {
            /** Format: uuid */
            id: string;
            /** @example UBND phường Minh Xuân */
            name: string;
        };
        DossierWait: {
            for: "applicant" | "payment";
            /** Format: date-time */
            until: string;
            then: "stopped" | "escalated";
        };
        DossierWay: {
            to: string;
            title: string;
            unitName: string;
            kind: "hand_over" | "hand_back" | "review";
        };
        Draft: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["DossierProcedure"];
            /** Format: uuid */
            corrects?: string;
            /** @example nguoi-me */
            step?: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            expiresAt: string;
            formVersion: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** @example 02212 */
            receivingCommune?: string;
            returning?: components["schemas"]["ReturnWish"];
        };
        DraftAction: "save" | "submit" | "take_back" | "discard" | "publish" | "send_back";
        DraftList: {
            items: components["schemas"]["DraftSummary"][];
        };
        DraftOrigin: "blank" | "catalogue" | "version" | "restore" | "file" | "pack";
        DraftPrefill: {
            agreement: {
                title: string;
                text: string;
                data: string;
                withdrawal: string;
                textSha256: string;
            };
            offers: components["schemas"]["PrefillOffer"][];
            choice?: {
                /** Format: date-time */
                at: string;
                accepted: string[];
                offered: string[];
            };
        };
        DraftSaved: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DraftState: "draft" | "in_review" | "published" | "discarded";
        DraftSummary: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["DossierProcedure"];
            /** Format: uuid */
            corrects?: string;
            /** @example nguoi-me */
            step?: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DueView: {
            level: "overdue" | "today" | "soon" | "in_time" | "paused" | "none";
            /** Format: date-time */
            at?: string;
            remainingHours?: number;
        };
        EidConflict: {
            reason: "phone" | "citizen-id";
            phoneMasked: string;
            /** Format: date-time */
            expiresAt: string;
            separable: boolean;
        };
        EidLevel: 1 | 2;
        EidOffer: {
            available: boolean;
            trial: boolean;
        };
        EidRedirect: {
            /** Format: uri */
            url: string;
        };
        ElectricityBranchList: {
            branches: {
                [key: string]: string;
            };
        };
        Eligibility: {
            questions: components["schemas"]["EligibilityQuestion"][];
            outcomes: components["schemas"]["EligibilityOutcome"][];
        };
        EligibilityOutcome: {
            key: string;
            verdict: "no" | "instead" | "note";
            /** @description JSON Logic over { answers, today, channel } */
            when: unknown;
            reason: components["schemas"]["LocalText"];
            remedy?: components["schemas"]["LocalText"];
            procedure?: string;
            legalBasis: string;
        };
        EligibilityQuestion: {
            key: string;
            title: components["schemas"]["LocalText"];
            hint?: components["schemas"]["LocalText"];
            widget?: "yesno" | "choice" | "date" | "number";
            options?: components["schemas"]["FieldOption"][];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        };
        EndPost: {
            /**
             * Format: date
             * @example 2026-12-01
             */
            lastDay?: string;
        };
        EnrolAnswer: {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "totp";
            /** @example 204815 */
            code: string;
        } | {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "passkey";
            /** Format: uuid */
            ceremonyId: string;
            response: components["schemas"]["PasskeyMade"];
            /** @example Điện thoại của tôi */
            name: string;
        };
        Erasure: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            requestId: string;
            requestCode: string;
            state: "waiting" | "running" | "undone" | "done";
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            effectiveAt: string;
            postponed: boolean;
        };
        ErasurePreview: {
            lines: {
                what: string;
                erased: number;
                held: {
                    count: number;
                    basis: string;
                    /** Format: date-time */
                    until?: string;
                }[];
            }[];
            obstacles: {
                text: string;
                link?: string;
            }[];
            coolingDays: number;
        };
        ExamineAssistanceCase: {
            version: number;
        };
        ExamineFlag: {
            note: string;
        };
        ExchangeFault: {
            pointer: string;
            message: string;
        };
        ExpectedDates: {
            next: {
                /** Format: date-time */
                sentBy: string;
                /** Format: date-time */
                dueAt: string;
                daysOff: {
                    date: string;
                    name: string;
                }[];
            };
            after: {
                /** Format: date-time */
                sentBy: string;
                /** Format: date-time */
                dueAt: string;
                daysOff: {
                    date: string;
                    name: string;
                }[];
            };
        };
        ExplainDifference: {
            kind: "missing-notice" | "late" | "duplicate" | "fee" | "amount" | "ours-only" | "theirs-only" | "refund-late" | "refund-ours-only" | "refund-theirs-only" | "no-file" | "cash";
            way: string;
            subject: string;
            reason: string;
        };
        ExplainedDate: {
            /** Format: date-time */
            at: string;
            explain: string[];
        };
        ExtendPrivacyRequest: {
            version: number;
            reason: string;
        };
        FactorAdded: {
            security: components["schemas"]["Security"];
            backupCodes?: string[];
        };
        FeeQuote: {
            total: number;
            waived?: {
                text: string;
                amount: number;
            };
            toPay: number;
        };
        FeeRule: {
            key: string;
            label: components["schemas"]["LocalText"];
            amount?: number;
            /** @description JSON Logic over { answers, today, channel } */
            count?: unknown;
            per?: components["schemas"]["LocalText"];
            channels: components["schemas"]["Channel"][];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            validFrom: string;
            validTo?: string;
            legalBasis: string;
            note?: components["schemas"]["LocalText"];
        };
        FeedbackCategories: {
            groups: components["schemas"]["FeedbackCategoryGroup"][];
            categories: components["schemas"]["FeedbackCategory"][];
            levels: components["schemas"]["FeedbackLevelLimits"];
            meToo: components["schemas"]["FeedbackMeTooRule"];
            reopenDays: number;
            hotlines: components["schemas"]["FeedbackHotline"][];
        };
        FeedbackCategory: {
            /** @example pothole */
            key: string;
            /** @example roads */
            group: string;
            name: {
                vi: string;
                en: string;
            };
            hint: {
                vi: string;
                en: string;
            };
            level: "urgent" | "normal" | "complex";
            emergency?: boolean;
            moderation: "before" | "after";
            evidence: "none" | "photo" | "photo-or-note";
            attributes: components["schemas"]["CategoryAttribute"][];
        };
        FeedbackCategoryGroup: {
            /** @example roads */
            key: string;
            name: {
                vi: string;
                en: string;
            };
        };
        FeedbackDiversion: {
            kind: "emergency" | "complaint" | "denunciation";
            text: string;
            hotlines?: components["schemas"]["FeedbackHotline"][];
            procedures?: {
                code: string;
                name: string;
            }[];
        };
        FeedbackFigures: {
            /** Format: date-time */
            countedAt?: string;
            units: components["schemas"]["FeedbackUnitFigures"][];
        };
        FeedbackFollowing: {
            state: "waiting" | "following" | "left";
            about: {
                ticket: string;
            } | {
                commune: string;
            } | {
                metres: number;
                lat: number;
                long: number;
            };
        };
        FeedbackHotline: {
            number: string;
            name: {
                vi: string;
                en: string;
            };
            demo?: boolean;
        };
        FeedbackLevelLimits: {
            urgent: {
                receiveHours: number;
                resolveHours: number;
            };
            normal: {
                receiveHours: number;
                resolveHours: number;
            };
            complex: {
                receiveHours: number;
                resolveHours: number;
            };
        };
        FeedbackMap: {
            total: number;
            clusters: components["schemas"]["TicketCluster"][];
            tickets: components["schemas"]["TicketSummary"][];
        };
        FeedbackMeTooRule: {
            people: number;
            steps: number;
            mostSteps: number;
        };
        FeedbackUnitFigures: {
            unitCode: string;
            unitName: string;
            reported: number;
            open: number;
            overdue: number;
            answered: number;
            fixed: number;
            medianDays?: number;
            inTimeShare?: number;
            reopenedShare?: number;
            satisfiedShare?: number;
            rated: number;
        };
        FetchSettlement: {
            way: string;
        };
        FieldOption: {
            value: string;
            label: components["schemas"]["LocalText"];
            hint?: components["schemas"]["LocalText"];
        };
        FileAssisted: {
            /** @example 1.001193 */
            procedureCode: string;
            formVersion?: number;
            /** @example 02212 */
            receivingCommune?: string;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            returning?: components["schemas"]["ReturnWish"];
            toPay?: number;
            /** Format: uuid */
            draftId: string;
        };
        FiledAssisted: {
            /** Format: uuid */
            id: string;
        };
        FiledBy: {
            /** @example Ma Văn Páo */
            name: string;
            /** @example Ma Văn Páo thay mặt Ma Thị Hạnh */
            text: string;
            /** @enum {boolean} */
            assisted?: true;
        };
        FindDuplicates: {
            /** @example pothole */
            category: string;
            /** @example 21.823281 */
            lat: number;
            /** @example 105.214312 */
            long: number;
            text?: string;
        };
        FinishReception: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** @enum {boolean} */
            confirmed: true;
        };
        FinishRecovery: {
            /** Format: uuid */
            recoveryId: string;
            password: string;
        };
        FlagPage: {
            items: components["schemas"]["AccessFlag"][];
            nextCursor?: string;
        };
        FollowTicket: {
            channel: "mail" | "sms";
            address: string;
        };
        FormDefinition: {
            /** @description JSON Schema 2020-12, additionalProperties false */
            schema: Record<string, never>;
            sections: components["schemas"]["FormSection"][];
            rules: components["schemas"]["FormRule"][];
            declaration: components["schemas"]["LocalText"];
        };
        FormField: {
            key: string;
            label: components["schemas"]["LocalText"];
            hint?: components["schemas"]["LocalText"];
            required: boolean;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            options?: components["schemas"]["FieldOption"][];
            prefill?: components["schemas"]["Prefill"][];
            skip?: {
                label: components["schemas"]["LocalText"];
                hint: components["schemas"]["LocalText"];
            };
            unit?: components["schemas"]["LocalText"];
            widget: components["schemas"]["Widget"];
            itemFields?: components["schemas"]["ItemField"][];
            itemLabel?: components["schemas"]["LocalText"];
        };
        FormPage: {
            key: string;
            title: components["schemas"]["LocalText"];
            hint?: components["schemas"]["LocalText"];
            why?: components["schemas"]["LocalText"];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            fields: components["schemas"]["FormField"][];
            papers?: string[];
        };
        FormRule: {
            key: string;
            field: string;
            needs: string[];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            /** @description JSON Logic over { answers, today, channel } */
            check: unknown;
            message: components["schemas"]["LocalText"];
        };
        FormSection: {
            key: string;
            title: components["schemas"]["LocalText"];
            pages: components["schemas"]["FormPage"][];
        };
        FulfilPrivacyRequest: {
            version: number;
            answer: string;
        };
        GiveOpinion: {
            opinion: components["schemas"]["ConsultationOpinion"];
            text: string;
            files?: string[];
        };
        GivePost: {
            /** Format: uuid */
            unitId: string;
            role: "one_stop_clerk" | "case_officer" | "leader" | "finance" | "procedure_designer" | "admin" | "auditor" | "data_protection_officer" | "feedback_coordinator";
            /** @example Công chức tư pháp - hộ tịch */
            title: string;
            /**
             * @example [
             *       "Hộ tịch"
             *     ]
             */
            fields?: string[];
            /**
             * Format: date
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            to?: string;
        };
        GrantDelegation: {
            /** Format: uuid */
            principalId?: string;
            /** @example 0912 345 678 */
            phone: string;
            groups?: components["schemas"]["DelegationGroup"][];
            days?: number;
        };
        GuardianRelation: "mother" | "father" | "adoptive_parent" | "appointed_guardian";
        HandOutResult: {
            version: number;
            takenBy: components["schemas"]["TakenBy"];
        };
        HandOverDossier: {
            version: number;
            to: string;
            note?: string;
        };
        HandedOverPassword: {
            member: components["schemas"]["StaffMember"];
            /** @example k7mf-p3xa-9trw-hh2c */
            initialPassword: string;
        };
        HelperDesk: {
            memberships: components["schemas"]["HelperMembership"][];
            sessions: components["schemas"]["AssistedSession"][];
        };
        HelperFiling: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["AssistedProcedure"];
            /** @example UBND phường Minh Xuân */
            office: string;
            state: components["schemas"]["AssistedFilingState"];
            confirmedBy?: components["schemas"]["AssistedConfirmationWay"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @example HT-7K3M-9QXD */
            slipCode?: string;
        };
        HelperMembership: {
            /** Format: uuid */
            id: string;
            team: string;
            unit: string;
            communeCode?: string;
            fields?: string[];
            /**
             * Format: date
             * @example 2026-11-23
             */
            validFrom: string;
            /**
             * Format: date
             * @example 2026-11-23
             */
            validTo: string;
            standing: "active" | "future" | "suspended" | "over";
        };
        HomeAddress: {
            provinceCode: string;
            communeCode: string;
            detail?: string;
        };
        Hotline: {
            number: string;
            name: {
                vi: string;
                en: string;
            };
            demo: boolean;
        };
        ImportSettlement: {
            way: string;
            name: string;
            content: string;
        };
        InviteCoSigner: {
            version: number;
            /** @example spouse */
            signer: string;
            /** @example Nguyễn Thị Hoa */
            fullName: string;
            /** @example 0912 345 678 */
            phone?: string;
            citizenId?: string;
        };
        IssueOpen311Key: {
            name: string;
            contact: string;
            /** @default 60 */
            perMinute: number;
        };
        IssuedOpen311Key: {
            key: components["schemas"]["Open311Key"];
            /** @description Shown now and never again */
            apiKey: string;
        };
        ItemField: {
            key: string;
            label: components["schemas"]["LocalText"];
            hint?: components["schemas"]["LocalText"];
            required: boolean;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            options?: components["schemas"]["FieldOption"][];
            prefill?: components["schemas"]["Prefill"][];
            skip?: {
                label: components["schemas"]["LocalText"];
                hint: components["schemas"]["LocalText"];
            };
            unit?: components["schemas"]["LocalText"];
            widget: components["schemas"]["Widget"];
        };
        KeepFiledPaper: {
            /** Format: uuid */
            dossierId: string;
            paper: string;
            /** @example birth-certificate */
            kind?: string;
        };
        LayoutBlock: {
            /** @enum {string} */
            kind: "paragraph";
            text: string;
            strong?: boolean;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        } | {
            /** @enum {string} */
            kind: "heading";
            text: string;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        } | {
            /** @enum {string} */
            kind: "row";
            label: string;
            value: string;
            strong?: boolean;
            half?: boolean;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        } | {
            /** @enum {string} */
            kind: "table";
            of: string;
            title?: string;
            columns: {
                label: string;
                item: string;
                share?: number;
            }[];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        } | {
            /** @enum {string} */
            kind: "list";
            items: string[];
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        };
        LedgerLineView: {
            account: string;
            accountText: string;
            debit: number;
            credit: number;
        };
        LegalClock: {
            state: "expected" | "running" | "paused" | "ended" | "none";
            due: components["schemas"]["DueView"];
            /** Format: date-time */
            receivedAt?: string;
            /** Format: date-time */
            countsFrom?: string;
            /** Format: date-time */
            pausedSince?: string;
            limit?: {
                mode: "same_day" | "hours" | "working_days" | "calendar_days" | "months";
                count: number;
            };
            limitHours?: number;
            usedHours?: number;
            waitedHours?: number;
            movedHours?: number;
            days: {
                /** Format: date */
                date: string;
                kind: "working" | "weekend" | "holiday" | "worked_weekend";
                name: string;
                countedHours: number;
                usedHours: number;
            }[];
            explain: string[];
        };
        LegalDeadline: {
            limit: {
                count: number;
                unit: "days" | "working_days";
            };
            /** @example 2026-12-14 */
            fromOn: string;
            /** @example 2026-12-14 */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            /** @example 2026-12-14 */
            movedFrom?: string;
            days: {
                /** @example 2026-12-14 */
                date: string;
                kind: "working" | "weekend" | "holiday" | "worked_weekend";
                name: string;
                number?: number;
            }[];
            state: "running" | "soon" | "overdue" | "kept" | "missed";
            /** Format: date-time */
            doneAt?: string;
        };
        LifeEventDetail: {
            /** @example sinh-con */
            key: string;
            title: components["schemas"]["LocalText"];
            summary: components["schemas"]["LocalText"];
            icon: string;
            procedures: components["schemas"]["ListedEventProcedure"][];
            /** @example sk-sinh-con */
            formCode?: string;
            minutesToFill?: number;
            requiredAssurance?: 1 | 2;
        };
        LifeEventFormView: {
            /** @example sinh-con */
            event: string;
            /** @description A ProcedureDefinition whose code is `sk-<event>` */
            definition: Record<string, never>;
        };
        LifeEventList: {
            items: components["schemas"]["LifeEventSummary"][];
        };
        LifeEventSummary: {
            /** @example sinh-con */
            key: string;
            title: components["schemas"]["LocalText"];
            summary: components["schemas"]["LocalText"];
            icon: string;
            procedures: number;
        };
        LikelyDuplicate: {
            /** @example PA-261123-0001 */
            code: string;
            /** @example pothole */
            category: string;
            categoryName: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            statusText: string;
            open: boolean;
            closing?: "fixed" | "not_ours" | "no_action" | "duplicate";
            excerpt: string;
            /** @example 00877 */
            communeCode?: string;
            communeName?: string;
            lat?: number;
            long?: number;
            meToo: number;
            /** Format: date-time */
            reportedAt: string;
            photo?: string;
            metres: number;
            likeness: number;
        };
        LikelyDuplicates: {
            items: components["schemas"]["LikelyDuplicate"][];
        };
        LinkedEid: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            provider: "vneid";
            level: components["schemas"]["EidLevel"];
            /** Format: date-time */
            linkedAt: string;
            /** Format: date-time */
            lastUsedAt: string;
            onlyWayIn: boolean;
        };
        ListedChannel: {
            channel: components["schemas"]["Channel"];
            time: components["schemas"]["StatedFigure"];
            fee: components["schemas"]["StatedFigure"];
        };
        ListedEventProcedure: {
            /** @example 1.001193 */
            code: string;
            title: components["schemas"]["LocalText"];
            why: components["schemas"]["LocalText"];
            when?: components["schemas"]["LocalText"];
            time: components["schemas"]["StatedFigure"];
            fee: components["schemas"]["StatedFigure"];
            together: boolean;
            note?: components["schemas"]["LocalText"];
        };
        ListedFee: {
            label: components["schemas"]["LocalText"];
            amount: components["schemas"]["LocalText"];
            channels: components["schemas"]["Channel"][];
            sometimes: boolean;
            note?: components["schemas"]["LocalText"];
            legalBasis: string;
        };
        ListedPaper: {
            title: components["schemas"]["LocalText"];
            kind: "submit" | "conditional" | "show_only" | "generated";
            when?: components["schemas"]["LocalText"];
            help?: components["schemas"]["LocalText"];
            originals?: number;
            copies?: number;
        };
        LocalText: {
            vi: string;
            en: string;
        };
        LockStaffMember: {
            locked: boolean;
        };
        LookUpBills: {
            /** @example evn */
            biller: string;
            /** @example PA12TX0000001 */
            code: string;
        };
        LostEnd: {
            way: "totp" | "backup" | "other-end" | "eid";
            code?: string;
        };
        MakeBillBasket: {
            picks: components["schemas"]["BillPick"][];
        };
        MakeBillRemittance: {
            /** @example evn */
            biller: string;
            /** Format: date */
            day: string;
        };
        MakeContractorLink: {
            name: string;
            task: string;
            days: number;
        };
        MakeRegister: {
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        MarkRead: {
            ids: string[];
        } | {
            /** Format: uuid */
            upTo: string;
        };
        MeTooCount: {
            meToo: number;
        };
        MeasuredTime: {
            unit?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            dossiers: number;
            p50Hours: number;
            p90Hours: number;
        };
        MeasuredTimes: {
            /** @example 90 */
            days: number;
            items: components["schemas"]["MeasuredTime"][];
        };
        MergeTicket: {
            version: number;
            /** @example PA-261123-0007 */
            into: string;
        };
        MeterReading: {
            from: number;
            to: number;
            quantity: number;
            /** @example kWh */
            unit: string;
        };
        ModerateTicket: {
            version: number;
            visibility: "public" | "hidden";
            publicText?: string;
            reason?: string;
        };
        MovePromise: {
            version: number;
            days: number;
            reason: string;
        };
        MoveResult: {
            version: number;
        };
        NationalPayMessage: {
            data: string;
            signature: string;
        };
        NationalPayReply: {
            /** @example 00 */
            code: string;
            message: string;
        };
        NearCommune: {
            code: string;
            name: string;
            metres: number;
        };
        NewChild: {
            /** @example Ma Minh Khôi */
            fullName: string;
            /** Format: date */
            birthDate: string;
            citizenId?: string;
            relation: components["schemas"]["GuardianRelation"];
            /** @enum {boolean} */
            declared: true;
        };
        NewCompany: {
            kind: "company" | "household_business";
            /** @example Công ty TNHH Chè Sông Lô */
            name: string;
            /** @example 5000123456 */
            taxCode: string;
            position: string;
            /** @enum {boolean} */
            declared: true;
        };
        NotificationItem: {
            /** Format: uuid */
            id: string;
            /** @example dossier.accepted */
            kind: string;
            /** @example Hồ sơ đã được tiếp nhận */
            title: string;
            body: string;
            /** @example /ho-so/0193f3c0-… */
            link?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt?: string;
        };
        NotificationPage: {
            items: components["schemas"]["NotificationItem"][];
            nextCursor?: string;
            unread: number;
        };
        ObligationHolder: {
            /** Format: uuid */
            paymentId?: string;
            name: string;
            /** Format: date-time */
            until: string;
            own: boolean;
        };
        ObligationLine: {
            label: string;
            amount: number;
        };
        ObligationView: {
            /** Format: uuid */
            id: string;
            /** @example Lệ phí hồ sơ */
            title: string;
            subject: "dossier" | "bill" | "fine" | "counter" | "other";
            /** Format: uuid */
            caseId: string;
            caseCode: string;
            unitName: string;
            payerName: string;
            lines: components["schemas"]["ObligationLine"][];
            waived?: components["schemas"]["WaivedPart"];
            amount: number;
            state: "open" | "held" | "settled" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            dueOn?: string;
            heldBy?: components["schemas"]["ObligationHolder"];
            /** Format: date-time */
            settledAt?: string;
            /** Format: uuid */
            paymentId?: string;
        };
        OfficeField: {
            key: string;
            label: components["schemas"]["LocalText"];
            type: "text" | "date" | "number" | "citizenId";
            required: boolean;
            hint?: components["schemas"]["LocalText"];
            path: string;
            default?: ({
                answer: string;
            } | {
                text: string;
            }) | {
                /** @enum {boolean} */
                today: true;
            };
        };
        OfficeRuleBounds: {
            /** @enum {string} */
            kind: "time";
            from: string;
            to: string;
        } | {
            /** @enum {string} */
            kind: "number";
            unit: "hours" | "working_days" | "days" | "times";
            min: number;
            max: number;
        } | {
            /** @enum {string} */
            kind: "choice";
            choices: {
                value: string;
                text: {
                    vi: string;
                    en: string;
                };
            }[];
        };
        OfficeRuleChange: {
            value?: components["schemas"]["OfficeRuleValue"];
            /**
             * Format: date
             * @example 2026-12-01
             */
            from: string;
            reason: string;
            basis?: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        OfficeRuleSheet: {
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /**
             * Format: date
             * @example 2026-12-01
             */
            earliest: string;
            items: components["schemas"]["OfficeRuleView"][];
            units: {
                /** Format: uuid */
                id: string;
                name: string;
                decided: number;
            }[];
        };
        OfficeRuleValue: number | string;
        OfficeRuleView: {
            key: "cutoff" | "receiveWithinHours" | "stuckAfterHours" | "escalateEveryHours" | "remindBeforeHours" | "apologyBeforeHours" | "supplementWithinDays" | "supplementWarnBeforeHours" | "returnWithinHours" | "promiseMoves" | "supplementClock" | "paymentClock" | "waitDays" | "waitWarnBeforeHours" | "consultDays" | "consultSilence" | "coSigningDays" | "coSigningRemindDays" | "paperRemindDays" | "paperRemindLastDays" | "receptionDays" | "followUpHours";
            group: "receipt" | "watch" | "clock" | "others";
            title: {
                vi: string;
                en: string;
            };
            detail: {
                vi: string;
                en: string;
            };
            value: components["schemas"]["OfficeRuleValue"];
            bounds: components["schemas"]["OfficeRuleBounds"];
            source: {
                vi: string;
                en: string;
            };
            origin: {
                kind: "national" | "province" | "unit";
                /** Format: uuid */
                unitId?: string;
                unitName?: string;
                /**
                 * Format: date
                 * @example 2026-12-01
                 */
                since?: string;
            };
            planned?: {
                value: components["schemas"]["OfficeRuleValue"];
                /**
                 * Format: date
                 * @example 2026-12-01
                 */
                from: string;
                unitName: string;
            };
            history: components["schemas"]["OfficeRuleChange"][];
        };
        Open311Key: {
            /** Format: id */
            id: string;
            name: string;
            contact: string;
            hint: string;
            perMinute: number;
            issuedBy: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            lastUsedAt?: string;
            requests: number;
            /** Format: date-time */
            revokedAt?: string;
            revokedBy?: string;
        };
        Open311KeyList: {
            items: components["schemas"]["Open311Key"][];
            /** @description Address of the service discovery */
            endpoint: string;
        };
        OpenBill: {
            billNo: string;
            period: string;
            amount: number;
            /** Format: date */
            dueOn: string;
            lines: {
                label: string;
                amount: number;
            }[];
            reading?: components["schemas"]["MeterReading"];
            partLeast?: number;
            beingCredited: boolean;
            late: boolean;
        };
        OpenCharge: {
            /** @enum {string} */
            kind: "counter";
            phone: string;
            reason: string;
            amount: number;
        } | {
            /** @enum {string} */
            kind: "fine";
            phone: string;
            reason: string;
            amount: number;
            /** @example 123/QĐ-XPHC */
            decisionNumber: string;
            /** Format: date */
            dueOn: string;
        };
        OpenPhoneSession: {
            phone: string;
            code: string;
        };
        OpinionFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
        };
        OtherDocument: {
            /** @example 7K2M-9QXD-4TBV */
            verifyCode: string;
            number?: string;
        };
        OwnAssistanceCase: {
            /** @example VV-261123-0001 */
            code: string;
            closed: boolean;
            conclusion?: string;
        };
        OwnAssistedFiling: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["AssistedProcedure"];
            /** @example UBND phường Minh Xuân */
            office: string;
            helper: components["schemas"]["AssistanceHelper"];
            state: components["schemas"]["AssistedFilingState"];
            confirmedBy?: components["schemas"]["AssistedConfirmationWay"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            expiresAt: string;
            dossier?: {
                /** Format: uuid */
                id: string;
                code: string;
            };
            disowned: boolean;
            case?: components["schemas"]["OwnAssistanceCase"];
        };
        OwnAssistedSession: {
            /** Format: uuid */
            id: string;
            helper: components["schemas"]["AssistanceHelper"];
            consent: components["schemas"]["AssistedConsentWay"];
            state: components["schemas"]["AssistedSessionState"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            expiresAt: string;
            disowned: boolean;
            case?: components["schemas"]["OwnAssistanceCase"];
        };
        OwnContacts: {
            phone?: {
                masked: string;
                confirmed: boolean;
            };
            email?: {
                masked: string;
                confirmed: boolean;
            };
            changes: components["schemas"]["ContactChange"][];
            history: components["schemas"]["ContactHistoryEntry"][];
            lostEndWays: ("totp" | "backup" | "other-end" | "eid")[];
            /** Format: date-time */
            heldUntil?: string;
        };
        OwnEids: {
            items: components["schemas"]["LinkedEid"][];
            assurance: components["schemas"]["AssuranceLevel"];
            offer: components["schemas"]["EidOffer"];
        };
        OwnFeedbackAlert: {
            /** Format: uuid */
            id: string;
            communeName?: string;
            lat?: number;
            long?: number;
            metres?: number;
            /** @example pothole */
            category?: string;
            categoryName?: string;
            channel: "mail" | "sms" | "app";
            /** Format: date-time */
            since: string;
        };
        OwnFeedbackAlerts: {
            items: components["schemas"]["OwnFeedbackAlert"][];
        };
        OwnPayments: {
            due: components["schemas"]["ObligationView"][];
            payments: {
                /** Format: uuid */
                id: string;
                title: string;
                caseCode: string;
                items: number;
                amount: number;
                state: "created" | "redirected" | "pending" | "unknown" | "paid" | "failed" | "expired" | "cancelled" | "refunding" | "refunded" | "part_refunded";
                stateText: string;
                /** Format: date-time */
                createdAt: string;
            }[];
        };
        OwnTicket: {
            /** @example PA-261123-0001 */
            code: string;
            /** @example pothole */
            category: string;
            categoryName: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            statusText: string;
            open: boolean;
            closing?: "fixed" | "not_ours" | "no_action" | "duplicate";
            excerpt: string;
            /** @example 00877 */
            communeCode?: string;
            communeName?: string;
            lat?: number;
            long?: number;
            meToo: number;
            /** Format: date-time */
            reportedAt: string;
            photo?: string;
            text: string;
            address?: string;
            unitName?: string;
            reporter?: string;
            /** Format: date-time */
            receiveDue?: string;
            /** Format: date-time */
            resolveDue?: string;
            /** Format: date-time */
            closedAt?: string;
            photos: components["schemas"]["PublicTicketPhoto"][];
            timeline: components["schemas"]["TicketMoment"][];
            followers: number;
            duplicateOf?: string;
            /** Format: uuid */
            id: string;
            visibility: "pending" | "public" | "hidden";
            description: string;
            attributes: {
                [key: string]: string | string[];
            };
            nameShown: "shown" | "hidden-from-public" | "hidden-from-all";
            actions: ("moderate" | "assign" | "pass_on" | "reroute" | "start" | "ask" | "reply" | "resume" | "answer" | "accept" | "close" | "reopen" | "reject" | "merge" | "unmerge")[];
            /** Format: date-time */
            reopenUntil?: string;
            question?: string;
            satisfied?: boolean;
            files: string[];
        };
        OwnTicketPage: {
            items: components["schemas"]["OwnTicketSummary"][];
            nextCursor?: string;
        };
        OwnTicketSummary: {
            /** @example PA-261123-0001 */
            code: string;
            /** @example pothole */
            category: string;
            categoryName: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            statusText: string;
            open: boolean;
            closing?: "fixed" | "not_ours" | "no_action" | "duplicate";
            excerpt: string;
            /** @example 00877 */
            communeCode?: string;
            communeName?: string;
            lat?: number;
            long?: number;
            meToo: number;
            /** Format: date-time */
            reportedAt: string;
            photo?: string;
            /** Format: uuid */
            id: string;
            visibility: "pending" | "public" | "hidden";
            unread: boolean;
        };
        PaperCheck: {
            by: string;
            office: string;
            /** Format: date-time */
            at: string;
            dossierCode: string;
        };
        PaperKind: {
            /** @example birth-certificate */
            code: string;
            name: {
                vi: string;
                en: string;
            };
            expires: boolean;
            addable: boolean;
            matches: string[];
            renewals?: {
                /** @example 1.014063 */
                procedure: string;
                when?: string;
            }[];
        };
        PaperOrigin: {
            source: "issued" | "filed" | "own";
            title: {
                vi: string;
                en: string;
            };
            issuer?: string;
            number?: string;
            /**
             * Format: date
             * @example 2026-05-20
             */
            issuedOn?: string;
            /**
             * Format: date
             * @example 2026-05-20
             */
            validUntil?: string;
            state: components["schemas"]["WalletState"];
            verified: boolean;
            verifyCode?: string;
            checked?: components["schemas"]["PaperCheck"];
            /** Format: date-time */
            consentedAt: string;
        };
        PaperReminders: {
            on: boolean;
            /**
             * @example [
             *       30,
             *       7
             *     ]
             */
            days: number[];
        };
        PaperRule: {
            key: string;
            title: components["schemas"]["LocalText"];
            kind: "submit" | "conditional" | "show_only" | "generated";
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            whenText?: components["schemas"]["LocalText"];
            help?: components["schemas"]["LocalText"];
            accepted?: ("image/jpeg" | "image/png" | "image/webp" | "application/pdf")[];
            maxBytes?: number;
            maxFiles?: number;
            wallet?: {
                kinds: string[];
                expired?: boolean;
            };
        };
        PassOnTicket: {
            version: number;
            /** Format: uuid */
            unitId: string;
            reason: string;
        };
        Passkey: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt?: string;
            synced: boolean;
        };
        PasskeyCeremony: {
            /** Format: uuid */
            ceremonyId: string;
            options: {
                [key: string]: unknown;
            };
        };
        PasskeyMade: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            authenticatorAttachment?: string;
            clientExtensionResults: {
                [key: string]: unknown;
            };
            response: {
                clientDataJSON: string;
                attestationObject: string;
                transports?: string[];
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        PasskeySignIn: {
            /** Format: uuid */
            ceremonyId: string;
            response: components["schemas"]["PasskeyUsed"];
        };
        PasskeyUsed: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            authenticatorAttachment?: string;
            clientExtensionResults: {
                [key: string]: unknown;
            };
            response: {
                clientDataJSON: string;
                authenticatorData: string;
                signature: string;
                userHandle?: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        PastBill: {
            billNo: string;
            period: string;
            amount: number;
            quantity?: number;
            unit?: string;
            /** Format: date */
            paidOn?: string;
            /** Format: uuid */
            paymentId?: string;
        };
        PayStep: {
            /** @enum {string} */
            kind: "redirect";
            /** Format: uri */
            url: string;
        } | {
            /** @enum {string} */
            kind: "transfer";
            qr: {
                payload: string;
                bank: string;
                account: string;
                holder: string;
                content: string;
                amount: number;
            };
        } | {
            /** @enum {string} */
            kind: "counter";
            code: string;
        };
        PayWay: {
            /** @example vnpay */
            key: string;
            /** @example Thẻ hoặc tài khoản qua VNPAY */
            name: string;
            detail: string;
            kind: "redirect" | "transfer" | "counter";
            least: number;
            most: number;
        };
        PayWays: {
            ways: components["schemas"]["PayWay"][];
        };
        PaymentItemView: {
            obligation: components["schemas"]["ObligationView"];
            amount: number;
            settled: boolean;
            receipt?: components["schemas"]["ReceiptView"];
        };
        PaymentRequestView: {
            /** Format: uuid */
            id: string;
            amount: number;
            waived?: {
                text: string;
                amount: number;
            };
            toPay: number;
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** Format: date-time */
            paidAt?: string;
            receiptNumber?: string;
        };
        PaymentView: {
            /** Format: uuid */
            id: string;
            /** @example TT261123A1B2C3D4E5F6 */
            reference: string;
            items: components["schemas"]["PaymentItemView"][];
            amount: number;
            /** @example vnpay */
            way: string;
            wayName: string;
            state: "created" | "redirected" | "pending" | "unknown" | "paid" | "failed" | "expired" | "cancelled" | "refunding" | "refunded" | "part_refunded";
            stateText: string;
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            paidAt?: string;
            bank?: string;
            transactionNo?: string;
            failure?: string;
            received?: number;
            next?: components["schemas"]["PayStep"];
            refunds: components["schemas"]["RefundView"][];
        };
        PeopleFound: {
            items: components["schemas"]["PersonCard"][];
        };
        PersonCard: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @example Phường Minh Xuân, Tỉnh Tuyên Quang */
            commune?: string;
            /** @example 09•• ••• •78 */
            phoneMasked?: string;
            matters: components["schemas"]["PersonMatter"][];
        };
        PersonMatter: {
            /** @enum {string} */
            kind: "dossier";
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            statusText: string;
            open: boolean;
            unitName: string;
            /** Format: date-time */
            since: string;
        };
        PhoneCodeSent: {
            /** Format: date-time */
            expiresAt: string;
        };
        PhoneSession: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            phoneLast4: string;
        };
        Place: {
            /** @description Whether the point lies in the province */
            inside: boolean;
            commune: components["schemas"]["PlaceCommune"] | null;
            /** @description Other communes whose border is within 30 metres, nearest first */
            near: components["schemas"]["NearCommune"][];
        };
        PlaceCommune: {
            code: string;
            /** @description Full name, such as Phường Minh Xuân */
            name: string;
        };
        PortalExchange: {
            /** Format: uuid */
            id: string;
            portalCode: string;
            procedure: {
                code: string;
                title: string;
            };
            unit: {
                code: string;
                name?: string;
            };
            state: "received" | "attention" | "filed";
            faults: components["schemas"]["ExchangeFault"][];
            tries: number;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            receivedAt: string;
            dossierCode?: string;
            /** Format: date-time */
            acknowledgedAt?: string;
            reported?: {
                status: number;
                /** Format: date-time */
                at: string;
            };
        };
        PortalExchangePage: {
            connected: boolean;
            waiting: number;
            items: components["schemas"]["PortalExchange"][];
            /** Format: uuid */
            nextCursor?: string;
        };
        PostNotice: {
            number: string;
            /** Format: date-time */
            timestamp: string;
            events: {
                id: string;
                code: string;
                /** Format: date-time */
                at: string;
                place: string;
            }[];
            signature: string;
        };
        PostalAddress: {
            /** @example Ma Thị Hạnh */
            name: string;
            /** @example 0912345678 */
            phone: string;
            provinceCode: string;
            /** @example 02212 */
            communeCode: string;
            /** @example Số 12, tổ 5 */
            detail: string;
        };
        Prefill: {
            from: string;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
        };
        PrefillOffer: {
            /** @example profile.citizenId */
            key: string;
            value: unknown;
            source: components["schemas"]["PrefillSource"];
        };
        PrefillSource: {
            kind: "eid" | "office" | "self" | "dossier";
            /** Format: date-time */
            at?: string;
            /** @example VNeID, mức 2 */
            by?: string;
            dossier?: {
                /** Format: uuid */
                id: string;
                code: string;
            };
        };
        PreviewTicketReroute: {
            place?: {
                /** @example 21.823281 */
                lat: number;
                /** @example 105.214312 */
                long: number;
            };
            /** @example pothole */
            category?: string;
        };
        PreviewTicketText: {
            text: string;
        };
        PrincipalKind: "person" | "child" | "company" | "household_business";
        PrincipalView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["PrincipalKind"];
            /** @example Ma Thị Hạnh */
            name: string;
        };
        PrivacyNotice: {
            controller: string;
            told: components["schemas"]["ToldUse"][];
            stoppable: components["schemas"]["StoppableUse"][];
            acknowledge: {
                count: number;
                unit: "days" | "working_days";
            };
            times: components["schemas"]["RequestTimes"][];
            law: string;
        };
        PrivacyQueue: {
            items: components["schemas"]["StaffPrivacyRow"][];
            counts: {
                open: number;
                soon: number;
                overdue: number;
            };
        };
        PrivacyRequestList: {
            items: components["schemas"]["PrivacyRequestRow"][];
        };
        PrivacyRequestRow: {
            /** Format: uuid */
            id: string;
            /** @example DL-261123-0001 */
            code: string;
            kind: "access" | "correct" | "erase" | "withdraw" | "restrict" | "object" | "complaint";
            kindText: string;
            status: "received" | "acknowledged" | "extended" | "accepted" | "fulfilled" | "refused" | "withdrawn";
            statusText: string;
            /** Format: date-time */
            receivedAt: string;
            due?: {
                what: "acknowledge" | "answer";
                deadline: components["schemas"]["LegalDeadline"];
            };
        };
        PrivacyRequestView: {
            /** Format: uuid */
            id: string;
            /** @example DL-261123-0001 */
            code: string;
            kind: "access" | "correct" | "erase" | "withdraw" | "restrict" | "object" | "complaint";
            kindText: string;
            status: "received" | "acknowledged" | "extended" | "accepted" | "fulfilled" | "refused" | "withdrawn";
            statusText: string;
            /** Format: date-time */
            receivedAt: string;
            due?: {
                what: "acknowledge" | "answer";
                deadline: components["schemas"]["LegalDeadline"];
            };
            statement: string;
            correction?: {
                field: "fullName" | "birthDate" | "citizenId" | "address" | "other";
                value: string;
                fieldText: string;
            };
            use?: {
                /** @example sms_notices */
                use: string;
                title: string;
            };
            answer?: string;
            acknowledgement: components["schemas"]["LegalDeadline"];
            completion: components["schemas"]["LegalDeadline"];
            legalBasis: string;
            history: {
                /** Format: date-time */
                at: string;
                title: string;
                by?: string;
                text?: string;
            }[];
            actions: string[];
            version: number;
            /** Format: uuid */
            erasureId?: string;
        };
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            errors?: {
                pointer: string;
                message: string;
            }[];
            traceId: string;
        };
        ProcedureAct: "created" | "edited" | "submitted" | "taken_back" | "sent_back" | "published" | "discarded" | "archived" | "imported";
        ProcedureComparison: {
            from: string;
            to: string;
            changes: components["schemas"]["DefinitionChange"][];
        };
        ProcedureDefinition: {
            code: string;
            version: number;
            validFrom: string;
            title: components["schemas"]["LocalText"];
            shortTitle: components["schemas"]["LocalText"];
            summary: components["schemas"]["LocalText"];
            field: string;
            decision: string;
            legalBasis: string[];
            source: string;
            competence: {
                unitKind: "commune_committee" | "commune_police" | "province_department" | "province_one_stop";
                unitName?: string;
                hint: components["schemas"]["LocalText"];
            };
            applicant: {
                fullName: string;
                citizenId?: string;
                address?: string;
                phone?: string;
                email?: string;
            };
            channels: components["schemas"]["Channel"][];
            requiredAssurance?: 1 | 2;
            time: components["schemas"]["TimeLimitRule"];
            timeUncertain?: boolean;
            timeNote?: components["schemas"]["LocalText"];
            minutesToFill: number;
            fees: components["schemas"]["FeeRule"][];
            feeSummary: components["schemas"]["LocalText"];
            papers: components["schemas"]["PaperRule"][];
            form: components["schemas"]["FormDefinition"];
            steps: components["schemas"]["ProcedureStep"][];
            result: components["schemas"]["ProcedureResult"];
            coSigners?: components["schemas"]["CoSigner"][];
            eligibility?: components["schemas"]["Eligibility"];
        };
        ProcedureDetail: {
            code: string;
            title: components["schemas"]["LocalText"];
            legalTitle: components["schemas"]["LocalText"];
            summary?: components["schemas"]["LocalText"];
            field: string;
            ministry?: string;
            levels: string[];
            audience: string[];
            decision?: string;
            office: components["schemas"]["LocalText"];
            oneOffice?: boolean;
            time: components["schemas"]["StatedFigure"];
            timeNote?: components["schemas"]["LocalText"];
            fee: components["schemas"]["StatedFigure"];
            feeNotes: components["schemas"]["LocalText"][];
            fees: components["schemas"]["ListedFee"][];
            checkable: boolean;
            channels: components["schemas"]["ListedChannel"][];
            papers: components["schemas"]["ListedPaper"][];
            results: {
                name: string;
                code?: string;
            }[];
            source?: string;
            online: boolean;
            applyHere: boolean;
            minutesToFill?: number;
            requiredAssurance?: 1 | 2;
            expected?: components["schemas"]["ExpectedDates"];
        };
        ProcedureDraft: {
            /** Format: uuid */
            id: string;
            /** @example 1.001193 */
            code: string;
            title: string;
            state: components["schemas"]["DraftState"];
            origin: components["schemas"]["DraftOrigin"];
            basedOn?: number;
            author?: components["schemas"]["ProcedurePerson"];
            editor?: components["schemas"]["ProcedurePerson"];
            /** Format: date-time */
            changedAt: string;
            revision: number;
            /** @description ProcedureDefinition, complete or not */
            content: {
                [key: string]: unknown;
            };
            newerVersion?: number;
            publishedAs?: number;
            actions: components["schemas"]["DraftAction"][];
            history: components["schemas"]["ProcedureHistoryEntry"][];
        };
        ProcedureDraftRow: {
            /** Format: uuid */
            id: string;
            /** @example 1.001193 */
            code: string;
            title: string;
            state: components["schemas"]["DraftState"];
            origin: components["schemas"]["DraftOrigin"];
            basedOn?: number;
            author?: components["schemas"]["ProcedurePerson"];
            editor?: components["schemas"]["ProcedurePerson"];
            /** Format: date-time */
            changedAt: string;
            revision: number;
        };
        ProcedureFormView: {
            /** Format: uuid */
            versionId: string;
            definition: components["schemas"]["ProcedureDefinition"];
        };
        ProcedureHistoryEntry: {
            /** Format: date-time */
            at: string;
            act: components["schemas"]["ProcedureAct"];
            by?: components["schemas"]["ProcedurePerson"];
            version?: number;
            /** Format: uuid */
            draftId?: string;
            note?: string;
        };
        ProcedurePage: {
            items: components["schemas"]["ProcedureSummary"][];
            total: number;
            fields: {
                name: string;
                count: number;
            }[];
            nextCursor?: string;
        };
        ProcedurePerson: {
            /** Format: uuid */
            accountId: string;
            name: string;
        };
        ProcedureResult: {
            code: string;
            title: components["schemas"]["LocalText"];
            template: "birth-certificate" | "marital-status-certificate" | "temporary-residence-notice" | "result-document";
            validMonths?: number;
            layout?: components["schemas"]["ResultLayout"];
            contents: {
                [key: string]: ({
                    answer: string;
                } | {
                    text: string;
                }) | {
                    raw: string;
                };
            };
            officeFields: components["schemas"]["OfficeField"][];
            facts: components["schemas"]["ResultFact"][];
        };
        ProcedureStep: {
            key: string;
            title: components["schemas"]["LocalText"];
            role: components["schemas"]["StepRole"];
            status: string;
            unit?: components["schemas"]["StepUnit"];
            percent?: number;
            routes?: components["schemas"]["StepRoute"][];
            consultations?: components["schemas"]["Consultation"][];
            waits?: components["schemas"]["StepWait"][];
        };
        ProcedureSummary: {
            /** @example 1.001193 */
            code: string;
            title: components["schemas"]["LocalText"];
            summary?: components["schemas"]["LocalText"];
            field: string;
            time: components["schemas"]["StatedFigure"];
            fee: components["schemas"]["StatedFigure"];
            online: boolean;
            applyHere: boolean;
        };
        ProcedureVersion: {
            /** Format: uuid */
            id: string;
            /** @example 1.001193 */
            code: string;
            version: number;
            state: components["schemas"]["VersionState"];
            madeHere: boolean;
            /** Format: date */
            validFrom: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy?: components["schemas"]["ProcedurePerson"];
            /** Format: date-time */
            archivedAt?: string;
            definition: components["schemas"]["ProcedureDefinition"];
        };
        ProcedureVersionRow: {
            /** Format: uuid */
            id: string;
            /** @example 1.001193 */
            code: string;
            version: number;
            state: components["schemas"]["VersionState"];
            madeHere: boolean;
            /** Format: date */
            validFrom: string;
            /** Format: date-time */
            publishedAt: string;
            publishedBy?: components["schemas"]["ProcedurePerson"];
            /** Format: date-time */
            archivedAt?: string;
        };
        Profile: {
            citizenId?: {
                /** @example 002190001234 */
                value: string;
                source: components["schemas"]["AttributeSource"];
                /** Format: date-time */
                verifiedAt?: string;
                verifiedBy?: string;
            };
            fullName: {
                value: string;
                source: components["schemas"]["AttributeSource"];
                /** Format: date-time */
                verifiedAt?: string;
                verifiedBy?: string;
            };
            birthDate?: {
                /** @example 1990-05-12 */
                value: string;
                source: components["schemas"]["AttributeSource"];
                /** Format: date-time */
                verifiedAt?: string;
                verifiedBy?: string;
            };
            sex?: {
                value: components["schemas"]["Sex"];
                source: components["schemas"]["AttributeSource"];
                /** Format: date-time */
                verifiedAt?: string;
                verifiedBy?: string;
            };
            address?: {
                value: components["schemas"]["HomeAddress"];
                source: components["schemas"]["AttributeSource"];
                /** Format: date-time */
                verifiedAt?: string;
                verifiedBy?: string;
            };
            remarks: components["schemas"]["ProfileRemark"][];
            assurance: components["schemas"]["AssuranceLevel"];
        };
        ProfileRemark: {
            /** @enum {string} */
            attribute: "citizenId";
            kind: "old-province" | "unknown-province" | "unknown-century" | "birth-year-differs" | "sex-differs";
            text: string;
        };
        Proof: {
            /** @enum {string} */
            way: "password";
            password: string;
        } | {
            /** @enum {string} */
            way: "totp";
            code: string;
        } | {
            /** @enum {string} */
            way: "passkey";
            /** Format: uuid */
            ceremonyId: string;
            response: components["schemas"]["PasskeyUsed"];
        };
        ProposeRefund: {
            /** Format: uuid */
            obligationId: string;
            amount: number;
            reason: string;
        };
        ProposeWaiver: {
            title: string;
            /** @example Nghị quyết 25/2026/NQ-HĐND, điều 4 */
            legalSource: string;
            subject: "dossier" | "counter" | "fine";
            /** @example 1.001193 */
            procedureCode?: string;
            relief: components["schemas"]["Relief"];
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            endsOn?: string;
            people: {
                phone: string;
                /** @example Giấy chứng nhận hộ nghèo 12/2026 */
                evidence: string;
            }[];
        };
        Province: {
            /** @example 08 */
            code: string;
            /** @example Tuyên Quang */
            name: string;
            /** @example Tỉnh Tuyên Quang */
            fullName: string;
            nameEn: string;
            /** @example Tỉnh Số Tuyên Quang */
            productName: string;
            tagline: {
                vi: string;
                en: string;
            };
            formerly: string[];
            branding: {
                strip: string;
                action: string;
            };
            hotlines: components["schemas"]["Hotline"][];
            hours: {
                shifts: {
                    /** @example 07:30 */
                    from: string;
                    /** @example 11:30 */
                    to: string;
                }[];
                cutoff: string;
                weekend: number[];
            };
            communes: number;
        };
        ProvinceList: {
            items: components["schemas"]["ProvinceName"][];
        };
        ProvinceName: {
            code: string;
            name: string;
            fullName: string;
        };
        PublicRevocation: {
            /** Format: date-time */
            revokedAt: string;
            reason: "wrong-content" | "issued-in-error" | "false-papers" | "holder-request" | "court-decision";
            reasonVi: string;
            reasonEn: string;
            /** @example Ủy ban nhân dân phường Minh Xuân */
            revokedBy: string;
            replacedBy?: components["schemas"]["OtherDocument"];
        };
        PublicTicket: {
            /** @example PA-261123-0001 */
            code: string;
            /** @example pothole */
            category: string;
            categoryName: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            statusText: string;
            open: boolean;
            closing?: "fixed" | "not_ours" | "no_action" | "duplicate";
            excerpt: string;
            /** @example 00877 */
            communeCode?: string;
            communeName?: string;
            lat?: number;
            long?: number;
            meToo: number;
            /** Format: date-time */
            reportedAt: string;
            photo?: string;
            text: string;
            address?: string;
            unitName?: string;
            reporter?: string;
            /** Format: date-time */
            receiveDue?: string;
            /** Format: date-time */
            resolveDue?: string;
            /** Format: date-time */
            closedAt?: string;
            photos: components["schemas"]["PublicTicketPhoto"][];
            timeline: components["schemas"]["TicketMoment"][];
            followers: number;
            duplicateOf?: string;
        };
        PublicTicketPhoto: {
            /** Format: uuid */
            id: string;
            path: string;
            purpose: "report" | "evidence" | "visit-note";
        };
        PublishDraft: {
            revision: number;
            /** Format: date */
            validFrom: string;
            note?: string;
        };
        RateDossier: {
            level: components["schemas"]["RatingLevel"];
            reasons?: components["schemas"]["RatingReason"][];
            comment?: string;
        };
        RateTicket: {
            satisfied: boolean;
            reason?: string;
        };
        RatingFollowUp: {
            /** Format: uuid */
            id: string;
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            unit: components["schemas"]["DossierUnit"];
            applicantName: string;
            officerName?: string;
            reasons: components["schemas"]["RatingReason"][];
            comment?: string;
            /** Format: date-time */
            ratedAt: string;
            /** Format: date-time */
            dueAt: string;
            overdue: boolean;
            answer?: string;
            answeredBy?: string;
            /** Format: date-time */
            answeredAt?: string;
        };
        RatingFollowUpPage: {
            items: components["schemas"]["RatingFollowUp"][];
            nextCursor?: string;
        };
        RatingLevel: "very_satisfied" | "satisfied" | "dissatisfied";
        RatingReason: "late" | "attitude" | "unclear" | "asked_often" | "extra_papers" | "wrong_result" | "other";
        ReadingPage: {
            key: string;
            title: string;
            rows: {
                pointer: string;
                label: string;
                text: string;
                masked?: boolean;
                source?: components["schemas"]["PrefillSource"];
            }[];
        };
        ReceiptMail: {
            wanted: boolean;
            /** @example h***@gmail.com */
            address?: string;
        };
        ReceiptView: {
            /** @example AA-26E 0000012 */
            number: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: uuid */
            documentId?: string;
            voided: boolean;
        };
        ReceivedDossier: {
            /** Format: uuid */
            id: string;
            /** @example H60.41-261123-0001 */
            code: string;
            /** Format: date-time */
            promisedAt: string;
            /** Format: uuid */
            documentId: string;
            lookupNumber?: string;
            version: number;
        };
        ReceivedLetter: {
            /**
             * Format: date
             * @example 2026-11-23
             */
            arrivedOn: string;
            /**
             * Format: date
             * @example 2026-11-23
             */
            postmarkedOn?: string;
            trackingNumber?: string;
        };
        ReceivedPerson: {
            fullName: string;
            phone?: string;
            citizenId?: string;
        };
        Reception: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["DossierProcedure"];
            channel: "in_person" | "postal";
            unit: components["schemas"]["DossierUnit"];
            personName: string;
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            expiresAt: string;
            person: components["schemas"]["ReceivedPerson"];
            letter?: components["schemas"]["ReceivedLetter"];
            hasAccount: boolean;
            formVersion: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            files: components["schemas"]["ScannedFile"][];
            version: number;
        };
        ReceptionList: {
            items: components["schemas"]["ReceptionSummary"][];
        };
        ReceptionSummary: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["DossierProcedure"];
            channel: "in_person" | "postal";
            unit: components["schemas"]["DossierUnit"];
            personName: string;
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        RecordAbsence: {
            /** Format: uuid */
            absentAccountId: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            to: string;
            /** Format: uuid */
            deputyAccountId: string;
            /** @example Đi học lớp bồi dưỡng */
            reason: string;
        };
        RecordOwnAbsence: {
            /**
             * Format: date
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            to: string;
            /** Format: uuid */
            deputyAccountId: string;
            /** @example Đi học lớp bồi dưỡng */
            reason: string;
        };
        RecoveryProof: {
            /** Format: uuid */
            recoveryId: string;
            way: "sms" | "email" | "totp" | "backup";
            code: string;
        };
        RecoveryStanding: {
            needs: "nothing" | "code" | "factor";
            fullName: string;
        };
        RecoveryStarted: {
            /** Format: uuid */
            recoveryId: string;
            ways: ("sms" | "email" | "totp" | "backup")[];
            /** Format: date-time */
            expiresAt: string;
        };
        RefundReasonBody: {
            reason: string;
        };
        RefundView: {
            amount: number;
            reason: string;
            state: "proposed" | "requested" | "manual" | "refused" | "done" | "rejected";
            /** Format: uuid */
            obligationId?: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            endedAt?: string;
        };
        RefuseDossier: {
            version: number;
            reason: string;
            /** @example Khoản 2 Điều 13 Luật Hộ tịch */
            legalBasis: string;
            evidence: string;
            remedy: string;
            /** @example 90 */
            appealDays: number;
        };
        RegisterAccount: {
            /** @example 0912345678 */
            phone: string;
            /** @example Nguyễn Thị Hoa */
            fullName: string;
            /** @example ba con mèo leo cây cau */
            password: string;
            /**
             * Format: email
             * @example hoa@example.vn
             */
            email?: string;
        };
        RegisterList: {
            items: components["schemas"]["RegisterView"][];
            units: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        RegisterView: {
            /** Format: uuid */
            id: string;
            unitName: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            dossiers: number;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            document?: components["schemas"]["DocumentView"];
        };
        RegisteredDocument: {
            /** @example 7K2M-9QXD-4TBV */
            verifyCode: string;
            kind: "acknowledgement" | "form-01" | "form-02" | "form-03" | "form-04" | "form-05" | "form-06" | "form-07" | "receipt" | "birth-certificate" | "marital-status-certificate" | "temporary-residence-notice" | "result-document";
            titleVi: string;
            titleEn: string;
            number?: string;
            /** @example Ủy ban nhân dân phường Minh Xuân */
            issuedBy: string;
            /** Format: date-time */
            issuedAt: string;
            signed: boolean;
            signedBy?: {
                fullName: string;
                position: string;
                unitName: string;
            };
            sha256: string;
            facts: components["schemas"]["ShownFact"][];
            revocation?: components["schemas"]["PublicRevocation"];
            replaces?: components["schemas"]["OtherDocument"];
        };
        ReissueResult: {
            version: number;
            /** Format: uuid */
            documentId: string;
            facts: {
                [key: string]: string;
            };
            reason: "wrong-content" | "holder-request" | "court-decision" | "issued-in-error" | "false-papers";
            legalBasis: string;
            explanation: string;
        };
        RejectTicket: {
            version: number;
            reason: string;
        };
        RelatedTicket: {
            /** Format: uuid */
            id: string;
            code: string;
            title: string;
            statusText: string;
            metres?: number;
            relation: "likely" | "merged-into" | "merged-here" | "parent" | "part";
        };
        Relief: {
            /** @enum {string} */
            kind: "share";
            percent: number;
        } | {
            /** @enum {string} */
            kind: "amount";
            amount: number;
        };
        RenameAssistanceTeam: {
            /** @example Tổ công nghệ số cộng đồng tổ dân phố 5 */
            name: string;
        };
        RenamePaper: {
            name: string;
        };
        RenamePasskey: {
            /** @example Điện thoại của tôi */
            name: string;
        };
        ReopenTicket: {
            reason: string;
        };
        ReplyToOffice: {
            text: string;
            files?: string[];
        };
        ReportTicket: {
            /** @example pothole */
            category: string;
            description: string;
            place: components["schemas"]["TicketPlace"];
            files?: string[];
            attributes?: {
                [key: string]: string | string[];
            };
            nameShown: "shown" | "hidden-from-public" | "hidden-from-all";
            name?: string;
            notDuplicateOf?: string[];
        };
        ReportedTicket: {
            /** Format: uuid */
            id: string;
            /** @example PA-261123-0001 */
            code: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            visibility: "pending" | "public" | "hidden";
            phoneLast4?: string;
        };
        RequestPayment: {
            version: number;
            amount: number;
            reason: string;
        };
        RequestReview: {
            version: number;
            facts: {
                [key: string]: string;
            };
            note?: string;
        };
        RequestSupplement: {
            version: number;
            items: {
                kind: "answer" | "paper" | "other";
                /** @example /childName */
                target?: string;
                title?: string;
                /** @example Ảnh bị loá, không đọc được ngày sinh. Chụp lại ở nơi đủ sáng. */
                instruction: string;
            }[];
            note?: string;
            secondRequestReason?: string;
        };
        RequestTimes: {
            kind: "access" | "correct" | "erase" | "withdraw" | "restrict" | "object" | "complaint";
            title: string;
            complete: {
                count: number;
                unit: "days" | "working_days";
            };
            withThirdParty?: {
                count: number;
                unit: "days" | "working_days";
            };
            extension: {
                count: number;
                unit: "days" | "working_days";
            };
            basis: string;
        };
        RerouteTicket: {
            version: number;
            place?: {
                /** @example 21.823281 */
                lat: number;
                /** @example 105.214312 */
                long: number;
            };
            /** @example pothole */
            category?: string;
            reason?: string;
        };
        ResendCode: {
            /** Format: uuid */
            challengeId: string;
            channel?: "sms" | "email";
            /**
             * Format: email
             * @example hoa@example.vn
             */
            email?: string;
        };
        ResultFact: {
            key: string;
            vi: string;
            en: string;
            source: {
                answer: string;
            } | {
                text: string;
            };
            exposure: "public" | "name" | "number" | "hidden";
        };
        ResultFieldView: {
            /** @example registeredOn */
            key: string;
            /** @example Ngày đăng ký */
            label: string;
            type: "text" | "date" | "number" | "citizenId";
            required: boolean;
            hint?: string;
            value?: string;
        };
        ResultLayout: {
            number: string;
            title: string;
            below?: string;
            preamble?: string[];
            blocks: components["schemas"]["LayoutBlock"][];
            recipients: string[];
        };
        ResumeTicket: {
            version: number;
            reason: string;
        };
        ReturnDesk: {
            items: components["schemas"]["DeskResult"][];
            counts: {
                late: number;
                waiting: number;
                prepare: number;
                incoming: number;
                sent: number;
                done: number;
            };
            nextCursor?: string;
        };
        ReturnDossier: {
            version: number;
            note?: string;
        };
        ReturnOffice: {
            /** Format: uuid */
            id: string;
            /** @example Một cửa UBND phường Minh Xuân */
            name: string;
            address?: string;
            phone?: string;
            hours: string;
        };
        ReturnOptions: {
            offices: components["schemas"]["ReturnOffice"][];
            post: {
                available: boolean;
                fromProvince: string;
                sameProvince: number;
                otherProvince: number;
                basis: string;
            };
            collectWithinDays: number;
        };
        ReturnView: {
            way: "app" | "office" | "post";
            state: "planned" | "ready" | "to_send" | "on_way" | "waiting" | "to_post" | "registering" | "posted" | "handed_out";
            text: string;
            office?: components["schemas"]["ReturnOffice"];
            address?: {
                /** @example Ma Thị Hạnh */
                name: string;
                /** @example 0912345678 */
                phone: string;
                provinceCode: string;
                /** @example 02212 */
                communeCode: string;
                /** @example Số 12, tổ 5 */
                detail: string;
                text: string;
            };
            postage?: number;
            parcel?: components["schemas"]["DossierParcel"];
            history: {
                /** Format: date-time */
                at: string;
                title: string;
                detail?: string;
            }[];
            mayChange: boolean;
            version: number;
        };
        ReturnWish: {
            way: "app" | "office" | "post";
            /** Format: uuid */
            unitId?: string;
            address?: components["schemas"]["PostalAddress"];
        };
        RevealAnswers: {
            /** @example Đối chiếu với giấy chứng sinh */
            purpose: string;
        };
        RevealedAnswers: {
            values: {
                [key: string]: string;
            };
        };
        RevocationList: {
            /** Format: date-time */
            at: string;
            marks: string[];
        };
        RevocationView: {
            /** Format: date-time */
            revokedAt: string;
            reason: "wrong-content" | "issued-in-error" | "false-papers" | "holder-request" | "court-decision";
            reasonVi: string;
            reasonEn: string;
            /** @example Ủy ban nhân dân phường Minh Xuân */
            revokedBy: string;
            replacedBy?: components["schemas"]["OtherDocument"];
            legalBasis: string;
            explanation: string;
            decidedBy: string;
        };
        RevokeDocument: {
            reason: "wrong-content" | "issued-in-error" | "false-papers" | "holder-request" | "court-decision";
            /** @example Điều 70 Luật Hộ tịch */
            legalBasis: string;
            explanation: string;
        };
        SaveCoSigning: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
        };
        SaveCode: {
            /** @example evn */
            biller: string;
            /** @example PA12TX0000001 */
            code: string;
            /** @example Nhà bố mẹ */
            nickname: string;
            remind: boolean;
        };
        SaveDraft: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** @example 02212 */
            receivingCommune?: string;
            returning?: components["schemas"]["ReturnWish"];
            /** @example nguoi-me */
            step?: string;
        };
        SaveProcedureDraft: {
            revision: number;
            /** @description ProcedureDefinition, complete or not */
            content: {
                [key: string]: unknown;
            };
        };
        SaveReception: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
        };
        SaveTicketFilter: {
            name: string;
            view: "triage" | "mine" | "unit" | "overdue" | "waiting" | "reopened" | "answered" | "closed";
            /** @example pothole */
            category?: string;
            /** @example 00877 */
            commune?: string;
            level?: "urgent" | "normal" | "complex";
            status?: components["schemas"]["TicketStatus"];
            source?: "app" | "phone-code" | "open311" | "helper" | "desk";
            overdue?: boolean;
            q?: string;
        };
        SavedCode: {
            /** Format: uuid */
            id: string;
            /** @example evn */
            biller: string;
            code: string;
            nickname: string;
            remind: boolean;
            bills: components["schemas"]["OpenBill"][];
            /** Format: date-time */
            seenAt?: string;
            stale: boolean;
        };
        SavedCodeDetail: {
            /** Format: uuid */
            id: string;
            nickname: string;
            remind: boolean;
            lookup: components["schemas"]["BillLookup"];
        };
        SavedCodeMade: {
            /** Format: uuid */
            id: string;
        };
        SavedCodes: {
            codes: components["schemas"]["SavedCode"][];
        };
        SavedProcedureDraft: {
            revision: number;
            /** Format: date-time */
            changedAt: string;
        };
        ScannedFile: {
            /** Format: uuid */
            id: string;
            paper: string;
            name: string;
            mediaType: string;
            size: number;
        };
        SearchPeople: {
            by: "phone" | "citizenId";
            /** @example 0912 345 678 */
            value: string;
            /** @example Bà con đến quầy hỏi kết quả, quên mã hồ sơ */
            purpose: string;
        };
        SecondFactorAnswer: {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "totp";
            /** @example 204815 */
            code: string;
        } | {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "backup";
            /** @example K7QXM-2HD9P */
            code: string;
        } | {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "sms";
            /** @example 204815 */
            code: string;
        } | {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "email";
            /** @example 204815 */
            code: string;
        } | {
            /** Format: uuid */
            challengeId: string;
            /** @enum {string} */
            way: "passkey";
            /** Format: uuid */
            ceremonyId: string;
            response: components["schemas"]["PasskeyUsed"];
        };
        SecondFactorChallenge: {
            /** Format: uuid */
            challengeId: string;
            mode: "verify" | "enrol";
            ways: components["schemas"]["SecondFactorWay"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: uri */
            demoAuthenticator?: string;
        };
        SecondFactorWay: "totp" | "passkey" | "backup" | "sms" | "email";
        Security: {
            secondFactor: boolean;
            hasPassword: boolean;
            totp?: {
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                lastUsedAt?: string;
            };
            passkeys: components["schemas"]["Passkey"][];
            backupCodes?: {
                left: number;
                total: number;
                /** Format: date-time */
                madeAt: string;
            };
        };
        SendBackDossier: {
            version: number;
            reason: string;
        };
        SendBackDraft: {
            revision: number;
            reason: string;
        };
        SentCode: {
            channel: "sms" | "email";
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAt: string;
            sendsLeft: number;
        };
        SessionsEnded: {
            ended: number;
        };
        SettlePayment: {
            version: number;
            amount: number;
            /** @example 0001234 */
            receiptNumber: string;
        };
        Sex: "male" | "female";
        ShownFact: {
            key: string;
            vi: string;
            en: string;
            value: string;
            masked: boolean;
        };
        SignCoSigning: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** @enum {boolean} */
            declared: true;
        };
        SignDossier: {
            version: number;
        };
        SignIn: {
            /** @example 0912345678 */
            phone?: string;
            /**
             * Format: email
             * @example hoa@example.vn
             */
            email?: string;
            password: string;
        };
        SignatureView: {
            signerName: string;
            organisation?: string;
            position?: string;
            /** Format: date-time */
            signedAt: string;
            certificateIssuer: string;
        };
        SplitTicket: {
            version: number;
            parts: {
                /** @example pothole */
                category: string;
                text: string;
            }[];
        };
        StaffAbsence: {
            /** Format: uuid */
            id: string;
            absent: {
                /** Format: uuid */
                accountId: string;
                name: string;
            };
            deputy: {
                /** Format: uuid */
                accountId: string;
                name: string;
            };
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            reason: string;
            recordedBy: string;
            standing: "current" | "future" | "over" | "called-off";
        };
        StaffAbsenceList: {
            items: components["schemas"]["StaffAbsence"][];
        };
        StaffBill: {
            /** Format: uuid */
            id: string;
            /** @example evn */
            biller: string;
            billerName: string;
            billNo: string;
            amount: number;
            state: "open" | "dropped" | "paid" | "told" | "refused" | "to_return" | "by_hand" | "elsewhere" | "returned";
            stateText: string;
            /** Format: uuid */
            paymentId: string;
            receiptNumber: string;
            /** Format: date-time */
            paidAt: string;
            tries: number;
            refusal?: string;
            /** Format: date-time */
            toldAt?: string;
            reason?: string;
            handledBy?: string;
        };
        StaffBillPage: {
            connected: boolean;
            refused: number;
            waiting: number;
            items: components["schemas"]["StaffBill"][];
            /** Format: uuid */
            nextCursor?: string;
        };
        StaffColleague: {
            /** Format: uuid */
            accountId: string;
            name: string;
            title: string;
            unit: string;
        };
        StaffColleagueList: {
            items: components["schemas"]["StaffColleague"][];
        };
        StaffDossier: {
            /** Format: uuid */
            id: string;
            /** @example H60.41-261123-0001 */
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            status: components["schemas"]["DossierStatus"];
            statusText: string;
            nationalStatus: number;
            receivingUnit: components["schemas"]["DossierUnit"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            promisedAt?: string;
            filedBy?: components["schemas"]["FiledBy"];
            expected?: components["schemas"]["ExplainedDate"];
            clock: components["schemas"]["LegalClock"];
            fee: components["schemas"]["DossierFee"];
            holder: components["schemas"]["DossierHolder"];
            process: components["schemas"]["DossierProcess"];
            refusal?: components["schemas"]["DossierRefusal"];
            timeline: components["schemas"]["TimelineEntry"][];
            documents: components["schemas"]["DocumentView"][];
            pages: components["schemas"]["ReadingPage"][];
            papers: components["schemas"]["DossierPaper"][];
            revisions: components["schemas"]["DossierRevision"][];
            coSignatures: components["schemas"]["CoSignature"][];
            version: number;
            channel: "online" | "in_person" | "postal";
            applicant: {
                fullName: string;
                /** @example 0912 345 678 */
                phone?: string;
                citizenIdMasked?: string;
            };
            office: components["schemas"]["DossierOffice"];
            officer?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            requests: components["schemas"]["SupplementRequest"][];
            result: {
                /** @example birth-certificate */
                kind: string;
                /** @example Giấy khai sinh */
                title: string;
                fields: components["schemas"]["ResultFieldView"][];
                sentBackReason?: string;
                note?: string;
            };
            decision?: string;
            actions: components["schemas"]["DossierActionView"][];
        };
        StaffEnrolled: {
            session: components["schemas"]["StaffSession"];
            backupCodes: string[];
        };
        StaffMe: {
            /** Format: uuid */
            id: string;
            fullName: string;
            login: string;
            posts: components["schemas"]["StaffMePost"][];
            scopes: string[];
            /** @enum {boolean} */
            mustChangePassword?: true;
        };
        StaffMePost: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitCode: string;
            unitName: string;
            /** @example clerk */
            role: string;
            /** @example Cán bộ một cửa */
            title: string;
            /**
             * @example [
             *       "dossier.receive",
             *       "dossier.read"
             *     ]
             */
            scopes: string[];
            /**
             * @example [
             *       "Hộ tịch"
             *     ]
             */
            fields?: string[];
            /** Format: date-time */
            until?: string;
            deputyFor?: {
                /** Format: uuid */
                accountId: string;
                name: string;
            };
        };
        StaffMember: {
            /** Format: uuid */
            accountId: string;
            login: string;
            fullName: string;
            state: "active" | "locked";
            secondFactor: boolean;
            initialPassword: boolean;
            posts: components["schemas"]["StaffMemberPost"][];
            away?: {
                /** Format: date-time */
                to: string;
                deputy: string;
            };
        };
        StaffMemberList: {
            items: components["schemas"]["StaffMember"][];
            units: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            fields: string[];
        };
        StaffMemberPost: {
            /** Format: uuid */
            id: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            role: "one_stop_clerk" | "case_officer" | "leader" | "finance" | "procedure_designer" | "admin" | "auditor" | "data_protection_officer" | "feedback_coordinator";
            title: string;
            /**
             * @example [
             *       "Hộ tịch"
             *     ]
             */
            fields?: string[];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to?: string;
            standing: "current" | "future" | "over";
            mine: boolean;
        };
        StaffPayment: {
            /** Format: uuid */
            id: string;
            reference: string;
            caseCode: string;
            unitName: string;
            payerName: string;
            items: number;
            amount: number;
            state: "created" | "redirected" | "pending" | "unknown" | "paid" | "failed" | "expired" | "cancelled" | "refunding" | "refunded" | "part_refunded";
            stateText: string;
            /** Format: date-time */
            createdAt: string;
            receiptNumber?: string;
            stuck?: string;
            parts: components["schemas"]["StaffPaymentPart"][];
            method: string;
            startedBy: string;
            /** Format: date-time */
            expiresAt: string;
            transactionNo?: string;
            bank?: string;
            failure?: string;
            /** Format: date-time */
            nextCheckAt?: string;
            checks: number;
            history: {
                type: string;
                text: string;
                /** Format: date-time */
                at: string;
                by: string;
                note?: string;
            }[];
            charges: {
                transactionNo: string;
                amount: number;
                /** Format: date-time */
                at: string;
                settles: boolean;
                via: string;
            }[];
            refunds: {
                /** Format: uuid */
                id: string;
                amount: number;
                reason: string;
                state: "proposed" | "requested" | "manual" | "refused" | "done" | "rejected";
                tries: number;
                /** Format: date-time */
                requestedAt: string;
                /** Format: date-time */
                endedAt?: string;
                failure?: string;
            }[];
            ledger: {
                /** Format: uuid */
                id: string;
                text: string;
                /** Format: date-time */
                postedAt: string;
                lines: components["schemas"]["LedgerLineView"][];
            }[];
        };
        StaffPaymentItem: {
            /** Format: uuid */
            id: string;
            reference: string;
            caseCode: string;
            unitName: string;
            payerName: string;
            items: number;
            amount: number;
            state: "created" | "redirected" | "pending" | "unknown" | "paid" | "failed" | "expired" | "cancelled" | "refunding" | "refunded" | "part_refunded";
            stateText: string;
            /** Format: date-time */
            createdAt: string;
            receiptNumber?: string;
            stuck?: string;
        };
        StaffPaymentPage: {
            connected: boolean;
            stuck: number;
            items: components["schemas"]["StaffPaymentItem"][];
            /** Format: uuid */
            nextCursor?: string;
        };
        StaffPaymentPart: {
            /** Format: uuid */
            obligationId: string;
            title: string;
            caseCode: string;
            unitName: string;
            payerName: string;
            amount: number;
            settled: boolean;
            receipt?: {
                number: string;
                /** Format: date-time */
                issuedAt: string;
                /** Format: uuid */
                documentId?: string;
                voided: boolean;
            };
        };
        StaffPrivacyRequest: {
            /** Format: uuid */
            id: string;
            /** @example DL-261123-0001 */
            code: string;
            kind: "access" | "correct" | "erase" | "withdraw" | "restrict" | "object" | "complaint";
            kindText: string;
            status: "received" | "acknowledged" | "extended" | "accepted" | "fulfilled" | "refused" | "withdrawn";
            statusText: string;
            /** Format: date-time */
            receivedAt: string;
            due?: {
                what: "acknowledge" | "answer";
                deadline: components["schemas"]["LegalDeadline"];
            };
            statement: string;
            correction?: {
                field: "fullName" | "birthDate" | "citizenId" | "address" | "other";
                value: string;
                fieldText: string;
            };
            use?: {
                /** @example sms_notices */
                use: string;
                title: string;
            };
            answer?: string;
            acknowledgement: components["schemas"]["LegalDeadline"];
            completion: components["schemas"]["LegalDeadline"];
            legalBasis: string;
            history: {
                /** Format: date-time */
                at: string;
                title: string;
                by?: string;
                text?: string;
            }[];
            actions: string[];
            version: number;
            /** Format: uuid */
            erasureId?: string;
            person: {
                name: string;
                phoneMasked?: string;
            };
            currentValue?: string;
            thirdPartyDays?: number;
        };
        StaffPrivacyRow: {
            /** Format: uuid */
            id: string;
            /** @example DL-261123-0001 */
            code: string;
            kind: "access" | "correct" | "erase" | "withdraw" | "restrict" | "object" | "complaint";
            kindText: string;
            status: "received" | "acknowledged" | "extended" | "accepted" | "fulfilled" | "refused" | "withdrawn";
            statusText: string;
            /** Format: date-time */
            receivedAt: string;
            due?: {
                what: "acknowledge" | "answer";
                deadline: components["schemas"]["LegalDeadline"];
            };
            person: string;
        };
        StaffRefund: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            reference: string;
            /** Format: uuid */
            obligationId?: string;
            caseCode: string;
            title: string;
            unitName: string;
            payerName: string;
            amount: number;
            paid: number;
            way: string;
            reason: string;
            note?: string;
            state: "proposed" | "requested" | "manual" | "refused" | "done" | "rejected";
            stateText: string;
            automatic: boolean;
            /** Format: date-time */
            requestedAt: string;
            proposedBy?: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            decisionNote?: string;
            /** Format: date-time */
            endedAt?: string;
            failure?: string;
            tries: number;
            mayDecide: boolean;
        };
        StaffRefundPage: {
            limit: number;
            toDecide: number;
            toDo: number;
            items: components["schemas"]["StaffRefund"][];
            /** Format: uuid */
            nextCursor?: string;
        };
        StaffSession: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            textKey: string;
            account: components["schemas"]["StaffMe"];
        };
        StaffSignIn: {
            /** @example minhxuan.tiepnhan */
            login: string;
            password: string;
        };
        StaffTicket: {
            /** Format: uuid */
            id: string;
            /** @example PA-261123-0007 */
            code: string;
            title: string;
            category: {
                /** @example pothole */
                key: string;
                name: string;
            };
            level: "urgent" | "normal" | "complex";
            status: components["schemas"]["TicketStatus"];
            statusText: string;
            visibility: "pending" | "public" | "hidden";
            due: components["schemas"]["TicketDue"];
            /** @description Where it is, in words */
            place: string;
            /** @example 21.823281 */
            lat?: number;
            /** @example 105.214312 */
            long?: number;
            unitName?: string;
            officer?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            photos: number;
            meToo: number;
            priority: number;
            closingCode?: components["schemas"]["TicketClosingCode"];
            /** Format: date-time */
            reportedAt: string;
            version: number;
            text: string;
            publicText: string;
            needsReview: boolean;
            reporter: {
                known: "account" | "phone" | "stated" | "unknown";
                name?: string;
                contact?: string;
                shown: "shown" | "hidden-from-public" | "hidden-from-all";
                /** @description Other reports of the same person */
                earlier: number;
            };
            /** Format: uuid */
            unitId?: string;
            evidence: "none" | "photo" | "photo-or-note";
            files: components["schemas"]["TicketFileView"][];
            entries: components["schemas"]["StaffTicketEntry"][];
            related: components["schemas"]["RelatedTicket"][];
            routing: components["schemas"]["TicketRoutingReason"];
            acts: components["schemas"]["TicketActView"][];
            answer?: {
                code: components["schemas"]["TicketClosingCode"];
                text: string;
                /** Format: date-time */
                at: string;
                by?: string;
            };
            rating?: {
                satisfied: boolean;
                reason?: string;
                /** Format: date-time */
                at: string;
            };
        };
        StaffTicketCounts: {
            counts: {
                triage: number;
                mine: number;
                unit: number;
                overdue: number;
                waiting: number;
                reopened: number;
                answered: number;
                closed: number;
            };
            /** Format: date-time */
            at: string;
        };
        StaffTicketEntry: {
            /** Format: uuid */
            id: string;
            /** @example ticket.assigned */
            kind: string;
            title: string;
            /** Format: date-time */
            at: string;
            by?: string;
            text?: string;
            audience: "public" | "reporter" | "staff";
        };
        StaffTicketPage: {
            view: "triage" | "mine" | "unit" | "overdue" | "waiting" | "reopened" | "answered" | "closed";
            items: components["schemas"]["StaffTicketRow"][];
            nextCursor?: string;
        };
        StaffTicketRow: {
            /** Format: uuid */
            id: string;
            /** @example PA-261123-0007 */
            code: string;
            title: string;
            category: {
                /** @example pothole */
                key: string;
                name: string;
            };
            level: "urgent" | "normal" | "complex";
            status: components["schemas"]["TicketStatus"];
            statusText: string;
            visibility: "pending" | "public" | "hidden";
            due: components["schemas"]["TicketDue"];
            /** @description Where it is, in words */
            place: string;
            /** @example 21.823281 */
            lat?: number;
            /** @example 105.214312 */
            long?: number;
            unitName?: string;
            officer?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            photos: number;
            meToo: number;
            priority: number;
            closingCode?: components["schemas"]["TicketClosingCode"];
            /** Format: date-time */
            reportedAt: string;
            version: number;
        };
        StaffWaiver: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @example Nghị quyết 25/2026/NQ-HĐND, điều 4 */
            legalSource: string;
            subject: "dossier" | "counter" | "fine";
            /** @example 1.001193 */
            procedureCode?: string;
            relief: components["schemas"]["Relief"];
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            endsOn?: string;
            unitName: string;
            people?: number;
            state: "proposed" | "approved" | "rejected" | "ended";
            stateText: string;
            inForce: boolean;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            note?: string;
            endedBy?: string;
            /** Format: date-time */
            endedAt?: string;
            used: {
                times: number;
                amount: number;
            };
            mayDecide: boolean;
        };
        StaffWaiverDetail: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @example Nghị quyết 25/2026/NQ-HĐND, điều 4 */
            legalSource: string;
            subject: "dossier" | "counter" | "fine";
            /** @example 1.001193 */
            procedureCode?: string;
            relief: components["schemas"]["Relief"];
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            endsOn?: string;
            unitName: string;
            people?: number;
            state: "proposed" | "approved" | "rejected" | "ended";
            stateText: string;
            inForce: boolean;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            note?: string;
            endedBy?: string;
            /** Format: date-time */
            endedAt?: string;
            used: {
                times: number;
                amount: number;
            };
            mayDecide: boolean;
            named: {
                name: string;
                evidence: string;
            }[];
        };
        StaffWaiverList: {
            toDecide: number;
            items: components["schemas"]["StaffWaiver"][];
        };
        StartAssistedSession: {
            /** Format: uuid */
            memberId: string;
            /** @example Sùng Thị Mai */
            fullName: string;
            /** @example 0912345678 */
            phone?: string;
            consent: components["schemas"]["AssistedConsentWay"];
        };
        StartDossier: {
            version: number;
        };
        StartEidSignIn: {
            /** @example /nop/1.002755/0199?cau=stay */
            returnTo: string;
        };
        StartOwnEid: {
            /** @example /nop/1.002755/0199?cau=stay */
            returnTo: string;
            level: components["schemas"]["EidLevel"];
        };
        StartPayment: {
            obligationIds: string[];
            /** @example vnpay */
            way: string;
            amount: number;
        };
        StartRecovery: {
            /** @example 0912345678 */
            phone?: string;
            /**
             * Format: email
             * @example hoa@example.vn
             */
            email?: string;
        };
        StartTicket: {
            version: number;
        };
        StatedFigure: {
            text: components["schemas"]["LocalText"];
            certain: boolean;
        };
        StatementKeys: {
            keys: {
                /** @enum {string} */
                kty: "EC";
                /** @enum {string} */
                crv: "P-256";
                x: string;
                y: string;
                kid: string;
                /** @enum {string} */
                alg: "ES256";
                /** @enum {string} */
                use: "sig";
            }[];
        };
        StepRole: "one_stop_clerk" | "case_officer" | "leader";
        StepRoute: {
            to: string;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
            title?: components["schemas"]["LocalText"];
        };
        StepUnit: "receiving" | "parent" | {
            kind: string;
            name?: string;
        };
        StepWait: {
            for: "applicant" | "payment";
            owner: components["schemas"]["StepRole"];
            days: number;
            onExpiry: "stopped" | "escalated";
        };
        StopDossier: {
            version: number;
            reason: string;
            legalBasis: string;
        };
        StoppableUse: {
            /** @example sms_notices */
            use: string;
            title: string;
            text: string;
            basis: "consent" | "law";
        };
        StoppedUse: {
            /** @example sms_notices */
            use: string;
            title: string;
            /** Format: date-time */
            since: string;
            /** @example DL-261123-0001 */
            requestCode: string;
        };
        StoredFile: {
            /** Format: uuid */
            id: string;
            state: "pending" | "ready" | "refused";
            /** @example giay-chung-sinh.jpg */
            name: string;
            size: number;
            /** @example giay-chung-sinh */
            paper?: string;
            mediaType?: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
            width?: number;
            height?: number;
            sha256?: string;
            attached: boolean;
            refusal?: {
                code: string;
                title: string;
                detail: string;
            };
            /** Format: date-time */
            createdAt: string;
        };
        SubmitBundle: {
            /** @example chuyen-nha */
            event: string;
            formVersion: number;
            /** @example 02212 */
            receivingCommune?: string;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            toPay?: number;
            /** Format: uuid */
            draftId?: string;
            /** @enum {boolean} */
            declared: true;
        };
        SubmitDossier: {
            /** @example 1.001193 */
            procedureCode: string;
            formVersion?: number;
            /** @example 02212 */
            receivingCommune?: string;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            returning?: components["schemas"]["ReturnWish"];
            toPay?: number;
            /** Format: uuid */
            draftId?: string;
            /** @enum {boolean} */
            declared: true;
        };
        SubmittedBundle: {
            /** Format: uuid */
            id: string;
            /** @example chuyen-nha */
            event: string;
            title: string;
            /** Format: date-time */
            submittedAt: string;
            dossiers: components["schemas"]["SubmittedDossier"][];
        };
        SubmittedDossier: {
            /** Format: uuid */
            id: string;
            /** @example H60.41-261123-0001 */
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            status: components["schemas"]["DossierStatus"];
            receivingUnit: components["schemas"]["DossierUnit"];
            /** Format: date-time */
            submittedAt: string;
            expected?: components["schemas"]["ExplainedDate"];
            fee: components["schemas"]["DossierFee"];
            version: number;
        };
        SuggestCategories: {
            text: string;
        };
        SupplementDossier: {
            version: number;
            replies: {
                /** Format: uuid */
                itemId: string;
                value?: unknown;
                fileIds?: string[];
                note?: string;
            }[];
        };
        SupplementItem: {
            /** Format: uuid */
            id: string;
            kind: "answer" | "paper" | "other";
            target?: string;
            title: string;
            instruction: string;
            answered: boolean;
            reply?: string;
        };
        SupplementRequest: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            note?: string;
            items: components["schemas"]["SupplementItem"][];
            /** Format: date-time */
            answeredAt?: string;
        };
        SwitchSecondFactor: {
            on: boolean;
        };
        TakeCash: {
            obligationIds: string[];
            amount: number;
            given: number;
        };
        TakenBackResult: {
            /** @example Giấy khai sinh */
            title: string;
            /** @example 7K2M-9QXD-4TBV */
            verifyCode: string;
            revocation: components["schemas"]["PublicRevocation"];
        };
        TakenBy: {
            kind: "owner" | "authorised";
            name: string;
            /** @example 008199000123 */
            idNumber: string;
            /** @example Giấy uỷ quyền ngày 20/11/2026 */
            authority?: string;
            /** @enum {boolean} */
            checked: true;
        };
        TestFeedbackRules: {
            /** @example 21.823281 */
            lat: number;
            /** @example 105.214312 */
            long: number;
            /** @example pothole */
            category: string;
            text?: string;
            /** Format: date-time */
            at?: string;
        };
        TicketActView: {
            act: "moderate" | "assign" | "pass_on" | "reroute" | "start" | "ask" | "reply" | "resume" | "answer" | "accept" | "close" | "reopen" | "reject" | "merge" | "unmerge" | "publish" | "split";
            allowed: boolean;
            text?: string;
        };
        TicketBulk: {
            ids: string[];
            act: "publish" | "assign" | "start" | "pass_on" | "merge" | "note" | "close" | "reject";
            /** Format: uuid */
            unitId?: string;
            /** @example PA-261123-0007 */
            into?: string;
            reason?: string;
        };
        TicketBulkResult: {
            done: number;
            items: {
                /** Format: uuid */
                id: string;
                ok: boolean;
                status?: components["schemas"]["TicketStatus"];
                problem?: {
                    code: string;
                    text: string;
                };
            }[];
        };
        TicketClosingCode: "fixed" | "not_ours" | "no_action" | "duplicate";
        TicketCluster: {
            lat: number;
            long: number;
            count: number;
            open: number;
        };
        TicketDue: {
            level: "overdue" | "today" | "soon" | "in_time" | "paused" | "none";
            until?: "receive" | "resolve";
            /** Format: date-time */
            at?: string;
            remainingHours?: number;
        };
        TicketEvidenceFile: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
        };
        TicketFileView: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            purpose: "report" | "evidence" | "visit-note";
            public: boolean;
        };
        TicketFilter: {
            /** Format: uuid */
            id: string;
            name: string;
            view: "triage" | "mine" | "unit" | "overdue" | "waiting" | "reopened" | "answered" | "closed";
            /** @example pothole */
            category?: string;
            /** @example 00877 */
            commune?: string;
            level?: "urgent" | "normal" | "complex";
            status?: components["schemas"]["TicketStatus"];
            source?: "app" | "phone-code" | "open311" | "helper" | "desk";
            overdue?: boolean;
            q?: string;
        };
        TicketFilters: {
            items: components["schemas"]["TicketFilter"][];
        };
        TicketMoment: {
            /** Format: date-time */
            at: string;
            kind: string;
            title: string;
            text?: string;
            unit?: string;
        };
        TicketOffices: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                open: number;
                overdue: number;
            }[];
        };
        TicketOverdueBoard: {
            /** Format: date-time */
            at: string;
            units: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                open: number;
                overdue: number;
                reopened: number;
                /** Format: date-time */
                oldest?: string;
            }[];
        };
        TicketPage: {
            items: components["schemas"]["TicketSummary"][];
            nextCursor?: string;
        };
        TicketPlace: {
            lat?: number;
            long?: number;
            address?: string;
            /** @example 00877 */
            commune?: string;
        };
        TicketReporterHistory: {
            items: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
                category: string;
                status: components["schemas"]["TicketStatus"];
                statusText: string;
                /** Format: date-time */
                reportedAt: string;
                meToo: number;
            }[];
        };
        TicketRoutingReason: {
            rule: string;
            unit?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            why: string[];
        };
        TicketStandardTexts: {
            items: {
                key: string;
                title: string;
                text: string;
                status: components["schemas"]["TicketStatus"];
                closing?: components["schemas"]["TicketClosingCode"];
            }[];
        };
        TicketState: {
            /** Format: uuid */
            id: string;
            code: string;
            status: components["schemas"]["TicketStatus"];
            statusText: string;
            version: number;
            unitName?: string;
            closingCode?: components["schemas"]["TicketClosingCode"];
        };
        TicketStatus: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
        TicketSummary: {
            /** @example PA-261123-0001 */
            code: string;
            /** @example pothole */
            category: string;
            categoryName: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            statusText: string;
            open: boolean;
            closing?: "fixed" | "not_ours" | "no_action" | "duplicate";
            excerpt: string;
            /** @example 00877 */
            communeCode?: string;
            communeName?: string;
            lat?: number;
            long?: number;
            meToo: number;
            /** Format: date-time */
            reportedAt: string;
            photo?: string;
        };
        TicketTextPreview: {
            text: string;
            masked: boolean;
        };
        TicketTies: {
            follows: boolean;
            meToo: boolean;
            own: boolean;
        };
        TimeLimitRule: {
            /** @enum {string} */
            mode: "same_day";
        } | {
            /** @enum {string} */
            mode: "hours";
            hours: number;
        } | {
            /** @enum {string} */
            mode: "working_days";
            days: number;
        } | {
            /** @enum {string} */
            mode: "calendar_days";
            days: number;
        } | {
            /** @enum {string} */
            mode: "months";
            months: number;
        };
        TimelineEntry: {
            /** Format: uuid */
            id: string;
            /** @example dossier.accepted */
            type: string;
            /** Format: date-time */
            at: string;
            /** @example Đã tiếp nhận */
            title: string;
            /** @example Hoàng Văn Thắng, Bộ phận Một cửa */
            by?: string;
            detail?: string;
            documentIds: string[];
        };
        ToldUse: {
            key: string;
            title: string;
            text: string;
            basis: string;
            kept: string;
        };
        TotpEnrolment: {
            secret: string;
            uri: string;
        };
        TrackDossier: {
            /** @example H60.41-261123-0001 */
            code: string;
            /** @example 5678 */
            phoneLast4: string;
        };
        TrackTicket: {
            code: string;
            phoneLast4: string;
        };
        TrackedDossier: {
            code: string;
            procedure: components["schemas"]["DossierProcedure"];
            status: components["schemas"]["DossierStatus"];
            statusText: string;
            nationalStatus: number;
            receivingUnit: {
                name: string;
            };
            /** Format: date-time */
            submittedAt: string;
            expected?: components["schemas"]["ExplainedDate"];
            /** Format: date-time */
            promisedAt?: string;
            clock: components["schemas"]["LegalClock"];
            holder: components["schemas"]["DossierHolder"];
            coming: components["schemas"]["WayAhead"];
            itemsAsked: number;
            returning?: components["schemas"]["TrackedReturn"];
            takenBack: components["schemas"]["TakenBackResult"][];
            timeline: {
                /** Format: date-time */
                at: string;
                title: string;
            }[];
        };
        TrackedReturn: {
            way: "app" | "office" | "post";
            state: "planned" | "ready" | "to_send" | "on_way" | "waiting" | "to_post" | "registering" | "posted" | "handed_out";
            text: string;
            office?: components["schemas"]["ReturnOffice"];
            parcel?: components["schemas"]["DossierParcel"];
        };
        TrackedTicket: {
            code: string;
            categoryName: string;
            status: "received" | "moderated" | "assigned" | "in_progress" | "answered" | "closed" | "waiting_for_reporter" | "reopened" | "rejected";
            statusText: string;
            visibility: "pending" | "public" | "hidden";
            unitName?: string;
            /** Format: date-time */
            resolveDue?: string;
            /** Format: date-time */
            reportedAt: string;
            timeline: components["schemas"]["TicketMoment"][];
        };
        TransferCandidate: {
            /** Format: uuid */
            obligationId: string;
            title: string;
            caseCode: string;
            payerName: string;
            unitName: string;
            amount: number;
            /** Format: date-time */
            createdAt: string;
            sameAmount: boolean;
            sameName: boolean;
        };
        TransferCandidates: {
            items: components["schemas"]["TransferCandidate"][];
        };
        TransferPage: {
            connected: boolean;
            open: number;
            items: components["schemas"]["TransferView"][];
            /** Format: uuid */
            nextCursor?: string;
        };
        TransferView: {
            /** Format: uuid */
            id: string;
            transactionNo: string;
            amount: number;
            content: string;
            payerName: string;
            payerAccount: string;
            payerBank: string;
            /** Format: date-time */
            bookedAt: string;
            state: "unclear" | "collecting" | "spent" | "returning" | "returned";
            stateText: string;
            reason?: string;
            /** Format: uuid */
            paymentId?: string;
            decidedBy?: string;
            /** Format: date-time */
            decidedAt?: string;
            note?: string;
            mayDecide: boolean;
            mayEnd: boolean;
        };
        TrialBalance: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            day: string;
            accounts: {
                account: string;
                text: string;
                debit: number;
                credit: number;
                balance: number;
            }[];
            debit: number;
            credit: number;
            faults: {
                name: string;
                count: number;
            }[];
        };
        UnmergeTicket: {
            version: number;
            reason: string;
        };
        UnreadCount: {
            unread: number;
        };
        UsePaper: {
            target: "draft" | "supplement";
            /** Format: uuid */
            targetId: string;
            paper: string;
            consent: string;
        };
        UsedPaper: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            fileIds: string[];
            /**
             * Format: date
             * @example 2026-05-20
             */
            validUntil?: string;
        };
        VerificationResult: {
            verdict: "valid" | "revoked" | "altered" | "unknown";
            reason: "issued-here" | "taken-back" | "content-changed" | "bytes-appended" | "signature-damaged" | "differs-from-register" | "no-trace-of-us" | "not-a-pdf";
            sha256: string;
            signature?: components["schemas"]["SignatureView"];
            document?: components["schemas"]["RegisteredDocument"];
        };
        VersionState: "planned" | "in_force" | "superseded" | "archived";
        VnpayIpnReply: {
            /** @example 00 */
            RspCode: string;
            Message: string;
        };
        WaivedPart: {
            text: string;
            amount: number;
        };
        WaiverReason: {
            reason: string;
        };
        Wallet: {
            papers: components["schemas"]["WalletPaper"][];
            kinds: components["schemas"]["PaperKind"][];
            reminders: components["schemas"]["PaperReminders"];
        };
        WalletFile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @example image/jpeg */
            mediaType: string;
            size: number;
        };
        WalletOffer: {
            paper: components["schemas"]["WalletPaper"];
            unusable?: "expired" | "revoked" | "not-accepted";
            consent: string;
        };
        WalletOffers: {
            offers: components["schemas"]["WalletOffer"][];
        };
        WalletPaper: {
            /** Format: uuid */
            id: string;
            /** @example birth-certificate */
            kind: string;
            /** @example Giấy xác nhận tình trạng hôn nhân */
            name: string;
            source: "issued" | "filed" | "own";
            state: components["schemas"]["WalletState"];
            /** @example UBND phường Minh Xuân */
            issuer?: string;
            /** @example 12/UBND-XNTTHN */
            number?: string;
            /**
             * Format: date
             * @example 2026-05-20
             */
            issuedOn?: string;
            /**
             * Format: date
             * @example 2026-05-20
             */
            validUntil?: string;
            daysLeft?: number;
            renewal?: {
                /** @example 1.004873 */
                procedure: string;
                title: string;
            };
            revoked?: {
                /** Format: date-time */
                at: string;
                reason?: string;
            };
            remark?: string;
            /** Format: date-time */
            addedAt: string;
            dossier?: {
                /** Format: uuid */
                id: string;
                code: string;
            };
            /** Format: date-time */
            filedAt?: string;
            checked?: components["schemas"]["PaperCheck"];
            document?: {
                /** Format: uuid */
                id: string;
                /** @example 7K2M-9QXD-4TBV */
                verifyCode: string;
                signedBy?: string;
            };
            files: components["schemas"]["WalletFile"][];
        };
        WalletPaperDetail: {
            paper: components["schemas"]["WalletPaper"];
            kind: components["schemas"]["PaperKind"];
            uses: components["schemas"]["WalletUse"][];
        };
        WalletState: "valid" | "expiring" | "expired" | "revoked";
        WalletUse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            consent: string;
            /** @example Đăng ký kết hôn */
            procedure: string;
            office?: string;
            by?: string;
            dossier?: {
                /** Format: uuid */
                id: string;
                code: string;
            };
        };
        WayAhead: {
            next: components["schemas"]["ComingThing"];
            then: components["schemas"]["ComingThing"][];
        };
        WholeAssistedFiling: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["AssistedProcedure"];
            /** @example UBND phường Minh Xuân */
            office: string;
            helper: components["schemas"]["AssistanceHelper"];
            state: components["schemas"]["AssistedFilingState"];
            confirmedBy?: components["schemas"]["AssistedConfirmationWay"];
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            expiresAt: string;
            dossier?: {
                /** Format: uuid */
                id: string;
                code: string;
            };
            disowned: boolean;
            case?: components["schemas"]["OwnAssistanceCase"];
            applicant: string;
            pages: components["schemas"]["ReadingPage"][];
            papers: components["schemas"]["DossierPaper"][];
            declaration?: string;
        };
        Widget: "text" | "textarea" | "date" | "choice" | "select" | "yesno" | "citizenId" | "phone" | "address" | "number" | "repeat";
        WithdrawCoSigning: {
            version: number;
        };
        WithdrawDossier: {
            version: number;
            reason?: string;
        };
        WithdrawPrivacyRequest: {
            version: number;
        };
        WorklistCounts: {
            counts: {
                mine: number;
                to_receive: number;
                to_process: number;
                processing: number;
                to_sign: number;
                to_return: number;
                awaiting_supplement: number;
                awaiting_payment: number;
                elsewhere: number;
                stuck: number;
                escalated: number;
                overdue: number;
                due_today: number;
                due_soon: number;
                open: number;
                closed: number;
            };
            first: "mine" | "to_receive" | "to_process" | "processing" | "to_sign" | "to_return" | "awaiting_supplement" | "awaiting_payment" | "elsewhere" | "stuck" | "escalated" | "overdue" | "due_today" | "due_soon" | "open" | "closed";
            /** Format: date-time */
            at: string;
        };
        WorklistPage: {
            list: "mine" | "to_receive" | "to_process" | "processing" | "to_sign" | "to_return" | "awaiting_supplement" | "awaiting_payment" | "elsewhere" | "stuck" | "escalated" | "overdue" | "due_today" | "due_soon" | "open" | "closed";
            items: components["schemas"]["WorklistRow"][];
            nextCursor?: string;
        };
        WorklistRow: {
            /** Format: uuid */
            id: string;
            code: string;
            applicant: string;
            procedure: {
                code: string;
                title: string;
                field?: string;
            };
            channel: "online" | "in_person" | "postal";
            unitName: string;
            status: "submitted" | "accepted" | "processing" | "awaiting_signature" | "signing" | "completed" | "returned" | "awaiting_supplement" | "awaiting_payment" | "refused" | "withdrawn" | "stopped";
            statusText: string;
            step: number;
            due: components["schemas"]["DueView"];
            officer?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: date-time */
            submittedAt: string;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readStatementKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementKeys"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessLog: {
        parameters: {
            query?: {
                cursor?: string;
                year?: number;
                unitId?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActingList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileAssisted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileAssisted"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledAssisted"];
                };
            };
            /** @description not-in-session, field-not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-changed, too-many-filings */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackAssistedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedFilingTakenBack"];
                };
            };
            /** @description not-in-session */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssistedMatters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedMatters"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssistedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeAssistedFiling"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAssistedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAssistedFiling"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedAssistedFiling"];
                };
            };
            /** @description filing-not-waiting, procedure-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disownAssistedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedDisowned"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startAssistedSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartAssistedSession"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedSession"];
                };
            };
            /** @description not-a-helper */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description person-phone-missing, helping-oneself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssistedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedSession"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAssistedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedSessionAgreement"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description session-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendAssistedConsentCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedSession"];
                };
            };
            /** @description session-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description assisted-code-later, assisted-codes-used */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveAssistedConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedConsentCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedSession"];
                };
            };
            /** @description session-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description assisted-code-dead */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description assisted-code-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signAssistedConsentSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedConsentSlip"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedSession"];
                };
            };
            /** @description session-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disownAssistedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedDisowned"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAssistedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedSession"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopAssistedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeBillBasket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeBillBasket"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillBasket"];
                };
            };
            /** @description customer-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bill-gone, bill-changed with the sum of now, bill-being-paid */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description biller-unknown, customer-code-faulty, part-out-of-range, amount-out-of-range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description billers-off, biller-silent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpBills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpBills"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillLookup"];
                };
            };
            /** @description customer-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description biller-unknown, customer-code-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description billers-off, biller-silent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCodes"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCode"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCodeMade"];
                };
            };
            /** @description code-saved-already, saved-codes-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description biller-unknown, customer-code-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSavedCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedCodeDetail"];
                };
            };
            /** @description not-found, customer-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description billers-off, biller-silent */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSavedCode"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSavedCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBundle"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedBundle"];
                };
            };
            /** @description assurance-too-low */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-changed, fee-changed with the sum, idempotency-key-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault, procedure-not-online */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundle"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareChild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChild"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildView"];
                };
            };
            /** @description managed-known, delegation-limit */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCoSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCoSigning"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description co-signing-state, co-signing-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCoSignings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSigningList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSigning"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveCoSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCoSigning"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSigning"];
                };
            };
            /** @description co-signing-state, co-signing-changed with the current version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineCoSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineCoSigning"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSigning"];
                };
            };
            /** @description co-signing-state, co-signing-changed with the current version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signCoSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignCoSigning"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSigning"];
                };
            };
            /** @description assurance-too-low */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description co-signing-state, co-signing-changed with the current version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompany"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
            /** @description managed-known, delegation-limit */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startContactChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContact"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contact-same, changes-held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelContactChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askContactCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskContactCode"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contact-change-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description code-resend-later, code-sends-used, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmContact"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contact-taken, changes-held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description code-expired, contact-change-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, code-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loseOldEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LostEnd"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description changes-held */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contact-change-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, proof-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnContacts"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationOverview"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantDelegation"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description delegation-open-already, delegation-limit */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description delegation-to-oneself */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description delegation-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description delegation-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description delegation-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description delegation-state, delegation-open-already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCitizenDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description document-being-made, document-failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnDossiers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDossier"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedDossier"];
                };
            };
            /** @description assurance-too-low */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-changed, fee-changed with the sum, idempotency-key-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault, procedure-not-online */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenDossier"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description assurance-too-low */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason, co-signed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault, nothing-corrected, files-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description action-not-allowed with the reason, co-signed, form-outdated */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateDossier"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierRating"];
                };
            };
            /** @description rated-already, rating-too-early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description rating-needs-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-changed, return-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-wish-refused with every fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplementDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description dossier-changed, action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description supplement-incomplete with every fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description dossier-changed, action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDraft"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description draft-changed, with the current version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCoSigners: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSignerList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteCoSigner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCoSigner"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoSignerList"];
                };
            };
            /** @description draft-changed, co-signing-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault, co-signer-is-applicant */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftPrefill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPrefill"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseDraftPrefill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePrefill"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPrefill"];
                };
            };
            /** @description prefill-changed, consent-text-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownEids: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEids"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkConflictingEid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-other-account, eid-already-linked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-visit-ended */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startEidLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartOwnEid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EidRedirect"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-already-linked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startEidStepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartOwnEid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EidRedirect"];
                };
            };
            /** @description eid-not-linked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkEid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-only-way-in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    quoteFee: {
        parameters: {
            query: {
                procedureCode: string;
                receivingCommune?: string;
                total: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeQuote"];
                };
            };
            /** @description procedure-not-online */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnFeedbackAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFeedbackAlerts"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askOwnFeedbackAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOwnFeedbackAlerts"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description alerts-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description follow-area-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeOwnFeedbackAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description alert-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTicket"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedTicket"];
                };
            };
            /** @description idempotency-key-missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description idempotency-key-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description report-faulty with every fault, files-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests; never for an emergency */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnTickets: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTicketPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTicket"];
                };
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnTicketDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTicketDetails"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unfollowTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayMeToo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeTooCount"];
                };
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-own */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewOwnTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTicket"];
                };
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateTicket"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-answered-yet, ticket-rated-already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description reason-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenTicket"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-answered-yet, reopen-window-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToOffice"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-asks-nothing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description files-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTicketTies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTies"];
                };
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-attached */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description file-not-ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHelperDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelperDesk"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    citizenMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenMe"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnObligation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaymentWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayWays"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnPayments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPayments"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPayment"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description idempotency-key-missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description being-paid with who and until when for each, obligation-settled, obligation-cancelled, sum-changed, idempotency-key-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description way-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description gateway-off */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsentRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRecordList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseConsent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentState"];
                };
            };
            /** @description consent-text-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentErasure"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskErasure"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description erasure-obstructed, erasure-under-way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description erasure-words-differ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentErasure"];
                };
            };
            /** @description nothing-to-undo */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDataExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExportList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askDataExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            /** @description export-under-way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDataExportContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                format: "json" | "pdf";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description export-not-ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrivacyRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPrivacyRequest"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestView"];
                };
            };
            /** @description too-many-privacy-requests */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description correction-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestView"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPrivacyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyRequestView"];
                };
            };
            /** @description privacy-request-changed, privacy-action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    allowUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                use: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ownProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description attribute-verified */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReceiptMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptMail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseReceiptMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseReceiptMail"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptMail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            /** @description factor-missing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorAdded"];
                };
            };
            /** @description passkey-known, too-many-passkeys */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, passkey-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askNewPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description last-factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePasskey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description invalid, password-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchSecondFactor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorAdded"];
                };
            };
            /** @description factor-missing, last-factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            /** @description factor-known */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description last-factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorAdded"];
                };
            };
            /** @description invalid, second-factor-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description session-ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, proof-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPasskeyForProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSessions"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description upload-described-badly, file-empty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    headUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description upload-gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description upload-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description upload-gone */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-name-mismatch, file-type-refused, file-heic, … */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description upload-busy */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wallet"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepFiledPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepFiledPaper"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletPaper"];
                };
            };
            /** @description wallet-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description wallet-kind-unknown, wallet-nothing-filed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWalletOffers: {
        parameters: {
            query: {
                target: "draft" | "supplement";
                targetId: string;
                paper: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletOffers"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWalletPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPaper"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletPaper"];
                };
            };
            /** @description wallet-full */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description wallet-kind-unknown, wallet-dates-crossed, files-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWalletPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletPaperDetail"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWalletPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description wallet-paper-issued */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameWalletPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePaper"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    useWalletPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsePaper"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsedPaper"];
                };
            };
            /** @description wallet-paper-unusable with the reason, wallet-consent-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseWalletReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseReminders"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperReminders"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAccount"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeChallenge"];
                };
            };
            /** @description invalid, password-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendCode"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeChallenge"];
                };
            };
            /** @description registration-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description code-resend-later, code-sends-used, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description code-expired, registration-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, code-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendAssistedFilingCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedCodeSent"];
                };
            };
            /** @description link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description assisted-code-later, assisted-codes-used */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAssistedFilingByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedLinkConfirm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedAssistedFiling"];
                };
            };
            /** @description link-locked */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-not-waiting, procedure-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disownAssistedFilingByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedDisowned"];
                };
            };
            /** @description link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewAssistedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedLinkPreview"];
                };
            };
            /** @description link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    viewAssistedFiling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedLinkCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedLinkView"];
                };
            };
            /** @description link-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description assisted-code-dead */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description assisted-code-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBillers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Billers"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listElectricityBranches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectricityBranchList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommunes: {
        parameters: {
            query?: {
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommuneList"];
                };
            };
            /** @description province-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eidOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EidOffer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishEid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eidConflict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EidConflict"];
                };
            };
            /** @description eid-visit-ended */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    separateFromEidConflict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description eid-visit-ended */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startEidSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartEidSignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EidRedirect"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description eid-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askFeedbackAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskFeedbackAlerts"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description follow-area-faulty, follow-address-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeedbackCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackCategories"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractorJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractorJob"];
                };
            };
            /** @description contractor-link-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendContractorPhoto: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contractor-link-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-type-refused, file-empty, … */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractorPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contractor-link-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportContractorWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractorReport"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description contractor-link-over */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedbackFeed: {
        parameters: {
            query?: {
                commune?: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedbackFigures: {
        parameters: {
            query?: {
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackFigures"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFollowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackFollowing"];
                };
            };
            /** @description follow-link-dead */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmFollowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackFollowing"];
                };
            };
            /** @description follow-link-dead */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveFollowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description follow-link-dead */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findLikelyDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindDuplicates"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikelyDuplicates"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFeedbackMap: {
        parameters: {
            query: {
                bbox: string;
                zoom: number;
                category?: string;
                state?: "open" | "closed";
                commune?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackMap"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askFeedbackPhoneCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPhoneCode"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneCodeSent"];
                };
            };
            /** @description feedback-phone-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openFeedbackPhoneSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPhoneSession"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneSession"];
                };
            };
            /** @description feedback-phone-faulty, feedback-code-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestFeedbackCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestCategories"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySuggestions"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicTickets: {
        parameters: {
            query?: {
                commune?: string;
                category?: string;
                state?: "open" | "closed";
                text?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicTicket"];
                };
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followTicketByAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowTicket"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description follow-address-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTicketPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description ticket-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trackTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedTicket"];
                };
            };
            /** @description ticket-tracking-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLifeEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeEventList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLifeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeEventDetail"];
                };
            };
            /** @description life-event-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLifeEventForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeEventFormView"];
                };
            };
            /** @description life-event-unknown, procedure-without-form */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nationalPayReturn: {
        parameters: {
            query: {
                data: string;
                signature: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    vnpayReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPlace: {
        parameters: {
            query: {
                lat: number;
                long: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Place"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommunesMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchProcedures: {
        parameters: {
            query?: {
                q?: string;
                field?: string;
                online?: boolean;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedurePage"];
                };
            };
            /** @description cursor-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDetail"];
                };
            };
            /** @description procedure-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureFormView"];
                };
            };
            /** @description procedure-unknown, procedure-without-form */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasuredTimes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuredTimes"];
                };
            };
            /** @description procedure-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvince: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Province"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProvinces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvinceList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRecovery"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryStarted"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRecoveryCode"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            /** @description recovery-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description code-resend-later, code-sends-used, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishRecovery"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description recovery-unproven */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description recovery-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, password-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryProof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryStanding"];
                };
            };
            /** @description code-expired, recovery-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, recovery-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReturnOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnOptions"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Disown"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disowned"];
                };
            };
            /** @description disown-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorChallenge"];
                };
            };
            /** @description sign-in-refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description invalid, passkey-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description session-ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description origin-refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenSession"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, second-factor-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askSecondFactorCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSecondFactorCode"];
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentCode"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description code-resend-later, too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askPasskeyForSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeRef"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, second-factor-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffSignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorChallenge"];
                };
            };
            /** @description staff-sign-in-refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description no-living-post */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffFinishEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEnrolled"];
                };
            };
            /** @description passkey-known */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, second-factor-wrong, passkey-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffEnrolPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeRef"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffEnrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeRef"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffSignInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description invalid, passkey-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffAskPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description session-ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description origin-refused, no-living-post */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffPassSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, second-factor-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffAskPasskeyForSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeRef"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description second-factor-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, second-factor-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trackDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedDossier"];
                };
            };
            /** @description tracking-not-found, alike for unknown codes and wrong digits */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResult"];
                };
            };
            /** @description too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unsupported-media-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRevocationList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevocationList"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredDocument"];
                };
            };
            /** @description verification-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAbsenceList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAbsence"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAbsence"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description already-away, deputy-away, deputy-elsewhere */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callOffAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAbsence"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description absence-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssistanceCases: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceCaseList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssistanceCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceCase"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAssistanceCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAssistanceCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceCase"];
                };
            };
            /** @description case-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examineAssistanceCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamineAssistanceCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceCase"];
                };
            };
            /** @description case-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countAssistance: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceCounts"];
                };
            };
            /** @description period-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countAssistanceTable: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description period-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssistanceTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceTeamList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAssistanceTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssistanceTeam"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceTeam"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameAssistanceTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameAssistanceTeam"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceTeam"];
                };
            };
            /** @description team-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAssistanceTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceTeam"];
                };
            };
            /** @description team-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAssistanceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAssistanceMember"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceTeam"];
                };
            };
            /** @description member-already, team-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description member-unknown, membership-dates */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAssistanceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceTeam"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpAssistedSlip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedSlipLookup"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeAssistedFiling"];
                };
            };
            /** @description slip-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAssistedFilingAtCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistedCounterConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedAssistedFiling"];
                };
            };
            /** @description filing-not-waiting, procedure-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description filing-expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disownAssistedFilingAtCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistedDisowned"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchAuditEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditQuery"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description nobody-so-named with the field */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccessFlags: {
        parameters: {
            query?: {
                state?: "open" | "examined";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examineAccessFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamineFlag"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description flag-own */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description flag-examined */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditState"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBillRemittances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillRemittances"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeBillRemittance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeBillRemittance"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillRemittance"];
                };
            };
            /** @description nothing-to-remit, remittance-over-ledger */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description remittance-day-open */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBillRemittanceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaffBills: {
        parameters: {
            query: {
                queue: "refused" | "waiting" | "ended";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffBillPage"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleBillByHand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillDecision"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bill-not-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveBackBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillDecision"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-own-proposal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bill-not-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bill-not-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCloseDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseCalendar"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCloseDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseReport"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countCash: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountCash"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseReport"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description day-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCloseDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainDifference"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseReport"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description day-locked, difference-gone */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseReport"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description day-locked, day-not-over, earlier-day-open, differences-open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSettlement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseReport"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description day-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description settlement-file-invalid, settlement-file-other-day */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchSettlement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseReport"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description day-locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description settlement-file-invalid, settlement-file-other-day */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description settlement-not-there */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffColleagueList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsultations: {
        parameters: {
            query?: {
                state?: "waiting" | "done";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedConsultation"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendOpinionFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionFile"];
                };
            };
            /** @description consultation-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-type-refused, file-empty, … */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveOpinion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedConsultation"];
                };
            };
            /** @description consultation-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description files-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeCash: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeCash"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashTaking"];
                };
            };
            /** @description idempotency-key-missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description being-paid, obligation-settled, obligation-cancelled, sum-changed, idempotency-key-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description cash-too-little, cash-several-units, invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCashDay: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashDay"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCounterReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCharge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCharge"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterObligation"];
                };
            };
            /** @description idempotency-key-missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description fine-known, idempotency-key-reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description payer-unknown, amount-out-of-range, invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterObligation"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description being-paid, obligation-settled, obligation-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findAtCounter: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterObligations"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStaffDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description document-being-made, document-failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description document-not-signed, document-revoked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDossier"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAskableUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskableUnits"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssigneeList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-an-assignee */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseConsultation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason, consultation-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsultation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description unit-cannot-be-asked */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeControlSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlSheet"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description no-such-way */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settlePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlePayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description amount-differs */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPayment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    movePromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePromise"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reissueResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealDossierAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealAnswers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedAnswers"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendBackDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopDossier"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSupplement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierState"];
                };
            };
            /** @description action-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description dossier-changed with the current version, action-not-allowed with the reason */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOverdueTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketOverdueBoard"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bulkTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketBulk"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketBulkResult"];
                };
            };
            /** @description ticket-act-not-yours */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description reason-missing, not-an-office */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countStaffTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTicketCounts"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportStaffTickets: {
        parameters: {
            query?: {
                view?: "triage" | "mine" | "unit" | "overdue" | "waiting" | "reopened" | "answered" | "closed";
                category?: string;
                commune?: string;
                level?: "urgent" | "normal" | "complex";
                status?: components["schemas"]["TicketStatus"];
                source?: "app" | "phone-code" | "open311" | "helper" | "desk";
                overdue?: boolean;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketFilters"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveTicketFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTicketFilter"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketFilter"];
                };
            };
            /** @description filter-name-taken, too-many-filters */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTicketFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketOffices"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testFeedbackRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestFeedbackRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRoutingReason"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaffTickets: {
        parameters: {
            query?: {
                view?: "triage" | "mine" | "unit" | "overdue" | "waiting" | "reopened" | "answered" | "closed";
                category?: string;
                commune?: string;
                level?: "urgent" | "normal" | "complex";
                status?: components["schemas"]["TicketStatus"];
                source?: "app" | "phone-code" | "open311" | "helper" | "desk";
                overdue?: boolean;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTicketPage"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffTicket"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description evidence-missing, files-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askTicketReporter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTicketReporter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-an-office */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContractorLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractorLinks"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeContractorLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeContractorLink"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractorLinkMade"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endContractorLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendTicketEvidence: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketEvidenceFile"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-type-refused, file-empty, … */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffTicketFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description merge-target-unknown, merge-circle */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeTicketMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTicketMessage"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moderateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModerateTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description reason-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passOnTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-an-office, same-office */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTicketText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTicketText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTextPreview"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReporterTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketReporterHistory"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rerouteTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RerouteTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description nothing-moved, invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewTicketReroute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTicketReroute"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRoutingReason"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description nothing-moved, invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTicketTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStandardTexts"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmergeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeTicket"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketState"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description ticket-changed, ticket-not-there-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrialBalance: {
        parameters: {
            query?: {
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLedger: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description export-too-long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccountDays: {
        parameters: {
            query: {
                account: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDays"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccountEntries: {
        parameters: {
            query: {
                account: string;
                day: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountEntries"];
                };
            };
            /** @description forbidden outside the posts of the province */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMe"];
                };
            };
            /** @description no-living-post */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaffMembers: {
        parameters: {
            query?: {
                q?: string;
                unitId?: string;
                role?: "one_stop_clerk" | "case_officer" | "leader" | "finance" | "procedure_designer" | "admin" | "auditor" | "data_protection_officer" | "feedback_coordinator";
                past?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStaffMember"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverPassword"];
                };
            };
            /** @description role-reserved, proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description login-taken, staff-phone-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleaguesOf: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffColleagueList"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockStaffMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-oneself */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetStaffPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverPassword"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-oneself */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveStaffPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePost"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description role-reserved, proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-oneself */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetStaffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-oneself */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOfficeRules: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeRuleSheet"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOfficeRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfficeRule"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeRuleSheet"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description rule-change-too-early */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpen311Keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311KeyList"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueOpen311Key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueOpen311Key"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedOpen311Key"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description open311-key-name-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    limitOpen311Key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOpen311Key"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Key"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeOpen311Key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAbsenceList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOwnAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOwnAbsence"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAbsence"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description already-away, deputy-away, deputy-elsewhere */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callOffOwnAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAbsence"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description absence-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPayments: {
        parameters: {
            query?: {
                q?: string;
                stuck?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPaymentPage"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPayments: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description export-too-long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStaffPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPayment"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearPaymentAttention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPayment"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description nothing-to-clear */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStaffReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRefund"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRefund"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refund-too-much with what is left */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPeople"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleFound"];
                };
            };
            /** @description invalid, e.g. a purpose that is too short */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPortalExchanges: {
        parameters: {
            query?: {
                state?: "received" | "attention" | "filed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalExchangePage"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryPortalExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description exchange-not-waiting */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endStaffPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPost"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-oneself, post-over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaffPrivacyRequests: {
        parameters: {
            query?: {
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyQueue"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffPrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPrivacyRequest"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgePrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgePrivacyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPrivacyRequest"];
                };
            };
            /** @description privacy-request-changed with the current version, privacy-action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePrivacyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPrivacyRequest"];
                };
            };
            /** @description privacy-request-changed with the current version, privacy-action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeletionRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRecord"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendPrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendPrivacyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPrivacyRequest"];
                };
            };
            /** @description privacy-request-changed with the current version, privacy-action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fulfilPrivacyRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilPrivacyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPrivacyRequest"];
                };
            };
            /** @description privacy-request-changed with the current version, privacy-action-not-allowed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description correction-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDesignedProcedures: {
        parameters: {
            query?: {
                q?: string;
                state?: components["schemas"]["DraftState"];
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignedProcedurePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareProcedures: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureComparison"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProcedureDraft"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description not-found, procedure-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description definition-unreadable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProcedureDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedProcedureDraft"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-draft-changed, draft-not-editable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReport"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftState"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-draft-changed, draft-not-editable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-draft-changed, draft-not-in-review, not-own-review */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description definition-faulty, invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendBackProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-draft-changed, draft-not-in-review, not-own-review */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftState"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-draft-changed, draft-not-editable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description definition-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackProcedureDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftState"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraft"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description procedure-draft-changed, draft-not-in-review */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDesignedProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignedProcedureDetail"];
                };
            };
            /** @description procedure-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedureVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureVersion"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveProcedureVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveProcedureVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureVersionRow"];
                };
            };
            /** @description proof-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description version-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportProcedureVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDefinition"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRatingFollowUps: {
        parameters: {
            query?: {
                state?: "open" | "answered";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingFollowUpPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRating"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingFollowUp"];
                };
            };
            /** @description answered-already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReceptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceptionList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginReception: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginReception"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reception"];
                };
            };
            /** @description procedure-not-here, invalid with every fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDesks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reception"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReception"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reception"];
                };
            };
            /** @description reception-changed with the current version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardReception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishReception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishReception"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedDossier"];
                };
            };
            /** @description reception-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description answers-refused with every fault, procedure-not-here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scanPaper: {
        parameters: {
            query: {
                paper: string;
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScannedFile"];
                };
            };
            /** @description file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description file-type-refused, file-empty, … */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                view?: "decide" | "act" | "all";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRefundPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRefund"];
                };
            };
            /** @description refund-own-proposal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refund-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payOutRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRefund"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refund-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundReasonBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRefund"];
                };
            };
            /** @description refund-own-proposal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refund-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRefund"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description refund-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeRegister"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            /** @description invalid, register-too-long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReturns: {
        parameters: {
            query?: {
                tab?: "late" | "waiting" | "prepare" | "incoming" | "sent" | "done";
                code?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnDesk"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskResultDetail"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskResultDetail"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-changed with the current version, return-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dispatchResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskResultDetail"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-changed with the current version, return-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOutResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOutResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskResultDetail"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-changed with the current version, return-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-wish-refused when the right of an authorised person is not named */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readParcelLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description no-parcel-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskResultDetail"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description return-changed with the current version, return-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffReadSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffMakeBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            /** @description factor-missing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffAddPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorAdded"];
                };
            };
            /** @description passkey-known, too-many-passkeys */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, passkey-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffAskNewPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffRemovePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description last-factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffRenamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePasskey"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description invalid, password-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffSwitchSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchSecondFactor"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorAdded"];
                };
            };
            /** @description factor-missing, last-factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffStartTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrolment"];
                };
            };
            /** @description factor-known */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffRemoveTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Security"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description last-factor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffConfirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorAdded"];
                };
            };
            /** @description invalid, second-factor-wrong */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffProve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSession"];
                };
            };
            /** @description session-ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid, proof-refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffAskPasskeyForProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCeremony"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffListSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSessions"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffEndOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    staffEndSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                view?: "open" | "ended";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTransfer"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description transfer-moved, obligation-settled, obligation-cancelled, being-paid */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTransferCandidates: {
        parameters: {
            query?: {
                code?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferCandidates"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTransfer"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description transfer-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTransferReturned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description transfer-own-decision */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description transfer-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                view?: "current" | "decide" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWaiverList"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeWaiver"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWaiver"];
                };
            };
            /** @description waiver-days-crossed, payer-unknown naming every phone that nobody has */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWaiverDetail"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWaiver"];
                };
            };
            /** @description waiver-own-proposal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description waiver-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWaiver"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description waiver-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWaiver"];
                };
            };
            /** @description waiver-own-proposal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description waiver-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklist: {
        parameters: {
            query?: {
                list?: "mine" | "to_receive" | "to_process" | "processing" | "to_sign" | "to_return" | "awaiting_supplement" | "awaiting_payment" | "elsewhere" | "stuck" | "escalated" | "overdue" | "due_today" | "due_soon" | "open" | "closed";
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklistCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistCounts"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311Discovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-format-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311Bulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description open311-faulty */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311DiscoveryOfV2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-format-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311Requests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-faulty */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description open311-service-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311PostRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-faulty */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description open311-key-refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description open311-service-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311Request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-request-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311Services: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-format-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description open311-jurisdiction-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311ServiceDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-format-unknown */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description open311-service-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open311Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description open311-token-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBankNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankNotice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankNoticeTaken"];
                };
            };
            /** @description transfer-not-signed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nationalPayNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalPayMessage"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalPayReply"];
                };
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePostNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostNotice"];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description notice-not-signed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    vnpayIpn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VnpayIpnReply"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
