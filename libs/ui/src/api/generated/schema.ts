// Generated from docs/openapi.json by `npm run openapi`. Do not edit.
export interface paths {
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
        /** Send another code for a registration under way */
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
    "/api/v1/public/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by phone and password */
        post: operations["signIn"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptDossier: {
            version: number;
            note?: string;
        };
        AttachedPaper: {
            paper: string;
            /** Format: uuid */
            fileId: string;
        };
        Channel: "online" | "in_person" | "postal";
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
            expected?: components["schemas"]["ExplainedDate"];
            clock: components["schemas"]["LegalClock"];
            fee: components["schemas"]["DossierFee"];
            holder: components["schemas"]["DossierHolder"];
            request?: components["schemas"]["SupplementRequest"];
            refusal?: {
                reason: string;
                legalBasis: string;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            documents: components["schemas"]["DocumentView"][];
            pages: components["schemas"]["ReadingPage"][];
            papers: components["schemas"]["DossierPaper"][];
            actions: components["schemas"]["DossierActionView"][];
            version: number;
        };
        CitizenMe: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @example 09•• ••• •78 */
            phoneMasked: string;
        };
        CitizenSession: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            account: components["schemas"]["CitizenMe"];
        };
        CodeChallenge: {
            /** Format: uuid */
            challengeId: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            resendAt: string;
            sendsLeft: number;
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
        ConfirmAccount: {
            /** Format: uuid */
            challengeId: string;
            /** @example 204815 */
            code: string;
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
        DocumentView: {
            /** Format: uuid */
            id: string;
            kind: "acknowledgement" | "form-01" | "form-02" | "form-03" | "birth-certificate" | "marital-status-certificate" | "temporary-residence-notice";
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
        DossierFee: {
            state: "due" | "none" | "by_local_rule";
            total: number;
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
            }[];
        };
        DossierProcedure: {
            /** @example 1.001193 */
            code: string;
            /** @example Đăng ký khai sinh */
            title: string;
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
        DossierStatus: "submitted" | "accepted" | "processing" | "awaiting_signature" | "signing" | "completed" | "returned" | "awaiting_supplement" | "refused" | "withdrawn";
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
            itemsAsked: number;
            /** Format: date-time */
            updatedAt: string;
        };
        DossierUnit: {
            /** Format: uuid */
            id: string;
            /** @example UBND phường Minh Xuân */
            name: string;
        };
        Draft: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["DossierProcedure"];
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
        };
        DraftList: {
            items: components["schemas"]["DraftSummary"][];
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
        DraftSummary: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["DossierProcedure"];
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
        ExplainedDate: {
            /** Format: date-time */
            at: string;
            explain: string[];
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
        FieldOption: {
            value: string;
            label: components["schemas"]["LocalText"];
            hint?: components["schemas"]["LocalText"];
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
        Hotline: {
            number: string;
            name: {
                vi: string;
                en: string;
            };
            demo: boolean;
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
        LegalClock: {
            state: "expected" | "running" | "paused" | "ended" | "none";
            due: components["schemas"]["DueView"];
            /** Format: date-time */
            receivedAt?: string;
            /** Format: date-time */
            countsFrom?: string;
            /** Format: date-time */
            pausedSince?: string;
            limitHours?: number;
            usedHours?: number;
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
        ListedChannel: {
            channel: components["schemas"]["Channel"];
            time: components["schemas"]["StatedFigure"];
            fee: components["schemas"]["StatedFigure"];
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
        MarkRead: {
            ids: string[];
        } | {
            /** Format: uuid */
            upTo: string;
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
        };
        Prefill: {
            from: string;
            /** @description JSON Logic over { answers, today, channel } */
            when?: unknown;
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
                unitKind: "commune_committee" | "commune_police";
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
            time: components["schemas"]["TimeLimitRule"];
            timeNote?: components["schemas"]["LocalText"];
            minutesToFill: number;
            fees: components["schemas"]["FeeRule"][];
            feeSummary: components["schemas"]["LocalText"];
            papers: components["schemas"]["PaperRule"][];
            form: components["schemas"]["FormDefinition"];
            steps: components["schemas"]["ProcedureStep"][];
            result: components["schemas"]["ProcedureResult"];
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
            time: components["schemas"]["StatedFigure"];
            timeNote?: components["schemas"]["LocalText"];
            fee: components["schemas"]["StatedFigure"];
            feeNotes: components["schemas"]["LocalText"][];
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
            expected?: components["schemas"]["ExpectedDates"];
        };
        ProcedureFormView: {
            /** Format: uuid */
            versionId: string;
            definition: components["schemas"]["ProcedureDefinition"];
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
        ProcedureResult: {
            code: string;
            title: components["schemas"]["LocalText"];
            template: "birth-certificate" | "marital-status-certificate" | "temporary-residence-notice";
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
            role: "one_stop_clerk" | "case_officer" | "leader";
            status: string;
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
        ReadingPage: {
            key: string;
            title: string;
            rows: {
                pointer: string;
                label: string;
                text: string;
                masked?: boolean;
            }[];
        };
        RefuseDossier: {
            version: number;
            reason: string;
            legalBasis: string;
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
        RegisteredDocument: {
            /** @example 7K2M-9QXD-4TBV */
            verifyCode: string;
            kind: "acknowledgement" | "form-01" | "form-02" | "form-03" | "birth-certificate" | "marital-status-certificate" | "temporary-residence-notice";
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
        ResendCode: {
            /** Format: uuid */
            challengeId: string;
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
        ReturnDossier: {
            version: number;
            note?: string;
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
        SaveDraft: {
            version: number;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** @example 02212 */
            receivingCommune?: string;
            /** @example nguoi-me */
            step?: string;
        };
        SendBackDossier: {
            version: number;
            reason: string;
        };
        ShownFact: {
            key: string;
            vi: string;
            en: string;
            value: string;
            masked: boolean;
        };
        SignDossier: {
            version: number;
        };
        SignIn: {
            /** @example 0912345678 */
            phone: string;
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
            expected?: components["schemas"]["ExplainedDate"];
            clock: components["schemas"]["LegalClock"];
            fee: components["schemas"]["DossierFee"];
            holder: components["schemas"]["DossierHolder"];
            refusal?: {
                reason: string;
                legalBasis: string;
            };
            timeline: components["schemas"]["TimelineEntry"][];
            documents: components["schemas"]["DocumentView"][];
            pages: components["schemas"]["ReadingPage"][];
            papers: components["schemas"]["DossierPaper"][];
            version: number;
            channel: "online" | "in_person" | "postal";
            applicant: {
                fullName: string;
                /** @example 0912 345 678 */
                phone?: string;
                citizenIdMasked?: string;
            };
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
        StaffMe: {
            /** Format: uuid */
            id: string;
            fullName: string;
            login: string;
            posts: components["schemas"]["StaffMePost"][];
            scopes: string[];
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
        };
        StaffSession: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            account: components["schemas"]["StaffMe"];
        };
        StaffSignIn: {
            /** @example minhxuan.tiepnhan */
            login: string;
            password: string;
        };
        StartDossier: {
            version: number;
        };
        StatedFigure: {
            text: components["schemas"]["LocalText"];
            certain: boolean;
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
        SubmitDossier: {
            /** @example 1.001193 */
            procedureCode: string;
            formVersion?: number;
            /** @example 02212 */
            receivingCommune: string;
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["AttachedPaper"][];
            /** Format: uuid */
            draftId?: string;
            /** @enum {boolean} */
            declared: true;
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
        TimeLimitRule: {
            /** @enum {string} */
            mode: "same_day";
        } | {
            /** @enum {string} */
            mode: "working_days";
            days: number;
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
        TrackDossier: {
            /** @example H60.41-261123-0001 */
            code: string;
            /** @example 5678 */
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
            itemsAsked: number;
            timeline: {
                /** Format: date-time */
                at: string;
                title: string;
            }[];
        };
        UnreadCount: {
            unread: number;
        };
        VerificationResult: {
            verdict: "valid" | "altered" | "unknown";
            reason: "issued-here" | "content-changed" | "bytes-appended" | "signature-damaged" | "differs-from-register" | "no-trace-of-us" | "not-a-pdf";
            sha256: string;
            signature?: components["schemas"]["SignatureView"];
            document?: components["schemas"]["RegisteredDocument"];
        };
        Widget: "text" | "textarea" | "date" | "choice" | "select" | "yesno" | "citizenId" | "phone" | "address" | "number" | "repeat";
        WithdrawDossier: {
            version: number;
            reason?: string;
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
                overdue: number;
                due_today: number;
                due_soon: number;
                open: number;
                closed: number;
            };
            first: "mine" | "to_receive" | "to_process" | "processing" | "to_sign" | "to_return" | "awaiting_supplement" | "overdue" | "due_today" | "due_soon" | "open" | "closed";
            /** Format: date-time */
            at: string;
        };
        WorklistPage: {
            list: "mine" | "to_receive" | "to_process" | "processing" | "to_sign" | "to_return" | "awaiting_supplement" | "overdue" | "due_today" | "due_soon" | "open" | "closed";
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
            status: "submitted" | "accepted" | "processing" | "awaiting_signature" | "signing" | "completed" | "returned" | "awaiting_supplement" | "refused" | "withdrawn";
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
            /** @description procedure-changed, idempotency-key-reused */
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
            /** @description Problem */
            default: {
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
    getWorklist: {
        parameters: {
            query?: {
                list?: "mine" | "to_receive" | "to_process" | "processing" | "to_sign" | "to_return" | "awaiting_supplement" | "overdue" | "due_today" | "due_soon" | "open" | "closed";
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
}
