// Moments are kept in UTC and shown in the time of whoever reads the page.
const shape = new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });

// Empty for what is no moment.
export function local(at) {
  const when = new Date(at);
  return at && !Number.isNaN(when.getTime()) ? shape.format(when) : "";
}

for (const time of document.querySelectorAll("time[datetime]")) time.textContent = local(time.dateTime) || time.textContent;
