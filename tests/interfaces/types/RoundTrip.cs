// Reads lines of {"type", "value"}, writes each value as its generated class holds it.
using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public static class RoundTrip
{
    public static void Main()
    {
        var utf8 = new UTF8Encoding(false);
        var input = new StreamReader(Console.OpenStandardInput(), utf8);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        var asText = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };
        for (var line = input.ReadLine(); line != null; line = input.ReadLine())
        {
            var asked = JsonConvert.DeserializeObject<JObject>(line, asText);
            var type = Type.GetType("Types." + (string) asked["type"], true);
            var read = type.GetMethod("FromJson", new[] { typeof(string) });
            var value = read.Invoke(null, new object[] { asked["value"].ToString(Formatting.None) });
            var write = typeof(Types.Serialize).GetMethod("ToJson", new[] { type });
            output.WriteLine((string) write.Invoke(null, new[] { value }));
        }
        output.Flush();
    }
}
