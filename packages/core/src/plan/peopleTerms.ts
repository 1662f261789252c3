/** What somebody comes to a session for who does not lead the group. Guide 3, handbook 4.5. */
export const speakerRoles = ["storyteller", "expert", "guest"] as const;
