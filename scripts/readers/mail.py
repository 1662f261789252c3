"""Why: what we send is taken by a mail server, and read by a mail library, that others wrote, in another language."""
import email, email.policy, json, socket, sys
from aiosmtpd.controller import Controller

taken = []


class Handler:
    async def handle_DATA(self, server, session, envelope):
        taken.append({"to": envelope.rcpt_tos, "raw": envelope.content})
        return "250 taken"


def main():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Handler(), hostname="127.0.0.1", port=port)
    controller.start()
    print(port, flush=True)
    expected = json.loads(sys.stdin.read())
    controller.stop()
    problems = []
    reached = sorted(address for each in taken for address in each["to"])
    if reached != sorted(expected["recipients"]):
        problems.append("not exactly those were in the envelopes")
    for each in taken:
        message = email.message_from_bytes(each["raw"], policy=email.policy.default)
        if message.defects or any(part.defects for part in message.walk()):
            problems.append("defects: %r" % message.defects)
        own = set(each["to"]) if expected["each"] else set()
        decoded = " ".join(str(value) for value in message.values())
        for part in message.walk():
            if not part.is_multipart():
                decoded += part.get_content() if part.get_content_maintype() == "text" else ""
        shown = {address for address in expected["recipients"] if address in decoded}
        if shown != own:
            problems.append("names %d recipients" % len(shown))
        if message["subject"] != expected["subject"]:
            problems.append("subject: %r" % message["subject"])
        kinds = [part.get_content_type() for part in message.walk()]
        for wanted in ("text/plain", "text/html", "text/calendar"):
            if wanted not in kinds:
                problems.append("no " + wanted)
        calendars = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
        for part in calendars:
            if part.get_param("method") != "PUBLISH":
                problems.append("method")
            import icalendar

            calendar = icalendar.Calendar.from_ical(part.get_content())
            events = calendar.walk("VEVENT")
            if len(events) != expected["events"] or any("ATTENDEE" in event for event in events):
                problems.append("calendar")
    if len(taken) != expected["messages"]:
        problems.append("%d messages" % len(taken))
    if problems:
        print("\n".join(sorted(set(problems))), file=sys.stderr)
        sys.exit(1)
    print("mail: %d messages to %d people agree" % (len(taken), len(reached)))


main()
