#include "bot/xmpp/forms.h"

#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kMostFields = 64;
constexpr std::size_t kMostValues = 64;
constexpr std::size_t kLongestValue = 4096;  // bytes

const char* TypeName(FormField::Type type) {
  switch (type) {
    case FormField::Type::kFixed:
      return "fixed";
    case FormField::Type::kTextSingle:
      return "text-single";
    case FormField::Type::kTextMulti:
      return "text-multi";
    case FormField::Type::kListSingle:
      return "list-single";
    case FormField::Type::kBoolean:
      return "boolean";
    case FormField::Type::kJidSingle:
      return "jid-single";
  }
  return "text-single";
}

/// An attribute's value, safe for XML.
void SetAttribute(gloox::Tag& tag, const char* name, const std::string& value) {
  if (!value.empty()) tag.addAttribute(name, XmlSafe(value));
}

gloox::Tag* AddField(gloox::Tag& parent, const FormField& field) {
  gloox::Tag* tag = AddChild(parent, "field");
  SetAttribute(*tag, "var", field.name);
  tag->addAttribute("type", TypeName(field.type));
  SetAttribute(*tag, "label", field.label);
  if (field.required) AddChild(*tag, "required");
  for (const std::string& value : field.values) AddChild(*tag, "value", {}, value);
  for (const auto& [value, label] : field.options) {
    gloox::Tag* option = AddChild(*tag, "option");
    SetAttribute(*option, "label", label);
    AddChild(*option, "value", {}, value);
  }
  return tag;
}

void AddTable(gloox::Tag& form, const Form& table) {
  if (table.columns.empty()) return;
  gloox::Tag* reported = AddChild(form, "reported");
  for (const FormField& column : table.columns) AddField(*reported, column);
  for (const std::vector<std::string>& row : table.rows) {
    gloox::Tag* item = AddChild(form, "item");
    for (std::size_t i = 0; i < table.columns.size() && i < row.size(); ++i) {
      gloox::Tag* field = AddChild(*item, "field");
      SetAttribute(*field, "var", table.columns[i].name);
      AddChild(*field, "value", {}, row[i]);
    }
  }
}

}  // namespace

void AddForm(gloox::Tag& parent, const Form& form, bool to_fill_in) {
  gloox::Tag* x = AddChild(parent, "x", ns::kDataForm);
  x->addAttribute("type", to_fill_in ? "form" : "result");
  if (!form.title.empty()) AddChild(*x, "title", {}, form.title);
  if (!form.instructions.empty()) AddChild(*x, "instructions", {}, form.instructions);
  for (const FormField& field : form.fields) AddField(*x, field);
  AddTable(*x, form);
}

std::map<std::string, std::vector<std::string>> ReadForm(const gloox::Tag& form) {
  std::map<std::string, std::vector<std::string>> values;
  for (const gloox::Tag* field : form.children()) {
    const std::string& name = field->findAttribute("var");
    if (field->name() != "field" || name.empty() || values.size() >= kMostFields) continue;
    std::vector<std::string>& of_field = values[name];
    for (const gloox::Tag* value : field->children())
      if (value->name() == "value" && of_field.size() < kMostValues)
        of_field.push_back(RepairUtf8(value->cdata().substr(0, kLongestValue)));
  }
  return values;
}

}  // namespace summit::bot
