#include "bot/xmpp/forms.h"

#include <gmock/gmock.h>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string Written(const Form& form, bool to_fill_in) {
  gloox::Tag parent("parent");
  AddForm(parent, form, to_fill_in);
  return parent.xml();
}

TEST(AddFormTest, FieldsToFillIn) {
  FormField room{FormField::Type::kListSingle, "room", "Which & where", {"b"}, true, {{"a", "First"}, {"b", "Second"}}};
  const std::string xml = Written({"Title", "What to do", {room}, {}, {}}, true);
  EXPECT_THAT(xml, HasSubstr("<x xmlns='jabber:x:data' type='form'><title>Title</title>"));
  EXPECT_THAT(xml, HasSubstr("<instructions>What to do</instructions>"));
  EXPECT_THAT(xml, HasSubstr("<field var='room' type='list-single' label='Which &amp; where'><required/>"));
  EXPECT_THAT(xml, HasSubstr("<value>b</value><option label='First'><value>a</value></option>"));
}

TEST(AddFormTest, TableOfResults) {
  const Form table{"Rooms",
                   "",
                   {},
                   {{FormField::Type::kTextSingle, "one", "One", {}}, {FormField::Type::kTextSingle, "two", "Two", {}}},
                   {{"1", "2"}, {"3", "4"}}};
  const std::string xml = Written(table, false);
  EXPECT_THAT(xml, HasSubstr("type='result'"));
  EXPECT_THAT(xml, HasSubstr("<reported><field var='one' type='text-single' label='One'/>"));
  EXPECT_THAT(xml, HasSubstr("<item><field var='one'><value>3</value></field><field var='two'><value>4</value>"));
  EXPECT_THAT(xml, Not(HasSubstr("<instructions")));
}

TEST(AddFormTest, WhatXmlCannotHoldIsLeftOut) {
  EXPECT_THAT(Written({"a\x01z", "", {}, {}, {}}, false), HasSubstr("<title>az</title>"));
}

TEST(ReadFormTest, ValuesByField) {
  const auto values = ReadForm(*ParseStanza(
      "<x xmlns='jabber:x:data' type='submit'><field var='a'><value>1</value><value>2</value></field>"
      "<field var='b'/><field><value>nobody's</value></field><other var='c'><value>3</value></other></x>"));
  ASSERT_EQ(values.size(), 2u);
  EXPECT_THAT(values.at("a"), ElementsAre("1", "2"));
  EXPECT_THAT(values.at("b"), testing::IsEmpty());
}

TEST(ReadFormTest, Bounded) {
  std::string xml = "<x xmlns='jabber:x:data' type='submit'>";
  for (int i = 0; i < 500; ++i) xml += "<field var='f" + std::to_string(i) + "'><value>x</value></field>";
  xml += "</x>";
  EXPECT_LE(ReadForm(*ParseStanza(xml)).size(), 64u);
}

}  // namespace
}  // namespace summit::bot
