#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// One function a kind of fact. Each looks only at passages that speak of a Summit, and adds what they state with
/// the words that state it. What a passage says of a dinner, a hackfest or another event is not said of the Summit.

/// Days of the event: of the whole programme, and of the Summit day proper where it is told apart.
void ExtractDates(const Reading& reading, FactList& facts);

/// City, region, country, venue, address; or that it was held online.
void ExtractPlaces(const Reading& reading, FactList& facts);

/// The event of others next to which the Summit was placed.
void ExtractColocation(const Reading& reading, FactList& facts);

/// Who gave money or the room, for the Summit or its dinner.
void ExtractSponsors(const Reading& reading, FactList& facts);

/// Who lent the room or received the Summit.
void ExtractHosts(const Reading& reading, FactList& facts);

/// People listed for the Summit day.
void ExtractParticipants(const Reading& reading, FactList& facts);

/// Stated numbers of people.
void ExtractHeadCounts(const Reading& reading, FactList& facts);

/// Topics planned or discussed.
void ExtractTopics(const Reading& reading, FactList& facts);

/// Minutes, wiki pages, registration, slides, reports, mailing lists.
void ExtractLinks(const Reading& reading, FactList& facts);

/// Only the pages of a wiki whose address has a Summit's number: of them posts in any language tell.
void ExtractLinksByNumber(const Reading& reading, FactList& facts);

}  // namespace summit
