/**
 * What we read and write of Graph's own types, so that who uses this package need not install Microsoft's declarations. A
 * test of types holds each against those.
 */

/** A moment in UTC. */
interface GraphTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Somebody with an address. */
interface GraphAddressee {
  readonly emailAddress: { readonly name?: string; readonly address: string };
}

/** An event as we write it. */
export interface EventPayload {
  readonly subject?: string;
  readonly start?: GraphTime;
  readonly end?: GraphTime;
  readonly attendees?: (GraphAddressee & { readonly type: "required" })[];
  readonly isOnlineMeeting?: boolean;
  readonly onlineMeetingProvider?: "teamsForBusiness";
  readonly transactionId?: string;
  readonly hideAttendees?: boolean;
  readonly responseRequested?: boolean;
  readonly allowNewTimeProposals?: boolean;
  readonly sensitivity?: "private";
  readonly singleValueExtendedProperties?: { readonly id: string; readonly value: string }[];
}

/** A meeting's settings as we write them. */
export interface MeetingPayload {
  readonly lobbyBypassSettings?: {
    readonly scope: "organizer" | "everyone";
    readonly isDialInBypassEnabled: boolean;
  };
  readonly allowedLobbyAdmitters?: "organizerAndCoOrganizers";
  readonly allowedPresenters?: "organizer";
  readonly allowMeetingChat?: "enabled";
  readonly allowRecording?: boolean;
  readonly recordAutomatically?: boolean;
  readonly allowTranscription?: boolean;
  readonly allowBreakoutRooms?: boolean;
  readonly participants?: { readonly attendees: { readonly upn: string; readonly role: "coorganizer" }[] };
}

/** A message as we write it: everybody in the blind copy. */
export interface MessagePayload {
  readonly subject: string;
  readonly body: { readonly contentType: "html"; readonly content: string };
  readonly toRecipients?: GraphAddressee[];
  readonly bccRecipients?: GraphAddressee[];
  readonly attachments?: AttachmentPayload[];
  readonly replyTo?: GraphAddressee[];
}

/** A file within a message. */
export interface AttachmentPayload {
  readonly "@odata.type": "#microsoft.graph.fileAttachment";
  readonly name: string;
  readonly contentType: string;
  /** In base64. */
  readonly contentBytes: string;
}

type Read<Value> = Value | null | undefined;

/** An event as we read it. */
export interface ReadEvent {
  readonly id?: Read<string>;
  readonly subject?: Read<string>;
  readonly start?: Read<{ readonly dateTime?: Read<string> }>;
  readonly end?: Read<{ readonly dateTime?: Read<string> }>;
  readonly attendees?: Read<readonly { readonly emailAddress?: Read<{ readonly address?: Read<string> }> }[]>;
  readonly isCancelled?: Read<boolean>;
  readonly onlineMeeting?: Read<{ readonly joinUrl?: Read<string> }>;
  readonly singleValueExtendedProperties?: Read<
    readonly { readonly id?: Read<string>; readonly value?: Read<string> }[]
  >;
}

/** A meeting as we read it: settings that others may have given any value. */
export interface ReadMeeting {
  readonly id?: Read<string>;
  readonly lobbyBypassSettings?: Read<{
    readonly scope?: Read<string>;
    readonly isDialInBypassEnabled?: Read<boolean>;
  }>;
  readonly allowedLobbyAdmitters?: Read<string>;
  readonly allowedPresenters?: Read<string>;
  readonly allowMeetingChat?: Read<string>;
  readonly allowRecording?: Read<boolean>;
  readonly recordAutomatically?: Read<boolean>;
  readonly allowTranscription?: Read<boolean>;
  readonly allowBreakoutRooms?: Read<boolean>;
  readonly participants?: Read<{
    readonly attendees?: Read<readonly { readonly upn?: Read<string>; readonly role?: Read<string> }[]>;
  }>;
}
